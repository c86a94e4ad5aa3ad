import { beforeAll, describe, expect, it } from 'vitest';
import { accountMails } from '../../testing/account-mails.ts';
import { authenticatorCode } from '../../testing/authenticator.ts';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation, aPerson, inOrganisation, password, system } from '../../testing/organisation.ts';
import { testServer } from '../../testing/server.ts';
import { cookiesOf, signingIn } from '../../testing/signing-in.ts';
import type { Serving } from '../serve/serve.ts';

let deps: TestDeps;
let serving: Serving;
let organisationId: string;
beforeAll(async () => {
  deps = await testDeps({ REDRESS_PROXIES: '1' });
  serving = await testServer(deps);
  organisationId = (await anOrganisation(deps)).id;
});

const auth = signingIn(() => serving);
type Surface = Parameters<typeof auth.post>[0];

/** Somebody with a second factor, and a session. */
async function withFactor() {
  const person = await aPerson(deps, organisationId);
  return { ...person, ...(await auth.withFactor(await auth.signedIn('console', person.email))) };
}

/** The first step of a sign-in. */
const half = async (email: string, surface: Surface = 'console') =>
  cookiesOf(await auth.post(surface, '/sign-in/email', { email, password }));

const enter = async (email: string, code: string, surface: Surface = 'console') =>
  auth.post(surface, '/two-factor/verify-backup-code', { code }, { cookie: await half(email, surface) });

const account = async (cookie: string) =>
  (await fetch(`${serving.addresses.console}/auth/account`, { headers: { cookie } })).json() as Promise<{
    recoveryCodes: number | null;
    devices: { id: string; browser: string; here: boolean }[];
  }>;

describe('a recovery code', () => {
  it('lets its owner in once, is counted down, and the owner is told', async () => {
    const { email, userId, backupCodes, cookie } = await withFactor();
    expect(backupCodes).toHaveLength(10);
    expect(await account(cookie)).toMatchObject({ recoveryCodes: 10 });
    const [code = ''] = backupCodes;
    const entered = await enter(email, code);
    expect(entered.status).toBe(200);
    expect(await auth.viewer('console', cookiesOf(entered))).toMatchObject({ kind: 'staff' });
    expect(await account(cookiesOf(entered))).toMatchObject({ recoveryCodes: 9 });
    expect((await enter(email, code)).status).toBe(401);
    expect(await accountMails(deps, userId)).toEqual(['factor changed', 'recovery code used']);
  });

  it('is taken as people type it', async () => {
    const { email, backupCodes } = await withFactor();
    const [code = ''] = backupCodes;
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'I')}`;
    expect((await enter(email, typed)).status).toBe(200);
  });

  it('works in either app, wherever it was made', async () => {
    const { email, backupCodes } = await withFactor();
    expect((await enter(email, backupCodes[1]!, 'panel')).status).toBe(200);
  });

  it('is kept as a hash, which opens nothing', async () => {
    const { email, userId, backupCodes } = await withFactor();
    const { backupCodes: kept } = await deps.database.prisma.twoFactor.findFirstOrThrow({
      where: { userId },
    });
    for (const code of backupCodes) expect(kept).not.toContain(code);
    const [hash = ''] = JSON.parse(kept) as string[];
    expect((await enter(email, hash)).status).toBe(401);
  });

  it('of another person opens nothing, and guesses end at five', async () => {
    const [mine, theirs] = [await withFactor(), await withFactor()];
    const cookie = await half(mine.email);
    const statuses: number[] = [];
    for (const code of [...theirs.backupCodes.slice(0, 5), mine.backupCodes[0]!])
      statuses.push(
        (await auth.post('console', '/two-factor/verify-backup-code', { code }, { cookie })).status,
      );
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses[5]).not.toBe(200);
  });

  it('is made anew with the password, and the old ones work no more', async () => {
    const { email, cookie, userId, backupCodes } = await withFactor();
    const renew = (secret: string) =>
      auth.post('console', '/two-factor/generate-backup-codes', { password: secret }, { cookie });
    expect((await renew('not the right password')).status).toBe(400);
    const { backupCodes: fresh } = (await (await renew(password)).json()) as { backupCodes: string[] };
    expect((await enter(email, backupCodes[0]!)).status).toBe(401);
    expect((await enter(email, fresh[0]!)).status).toBe(200);
    expect(await accountMails(deps, userId)).toContain('recovery codes renewed');
  });
});

describe('an authenticator app', () => {
  it('opens the panel, though it was set up in the console', async () => {
    const { email, totpURI } = await withFactor();
    const cookie = await half(email, 'panel');
    const code = authenticatorCode(totpURI);
    const entered = await auth.post('panel', '/two-factor/verify-totp', { code }, { cookie });
    expect(entered.status).toBe(200);
    expect(await auth.viewer('panel', cookiesOf(entered))).toMatchObject({ kind: 'staff' });
  });

  it('is replaced by another one; the old one counts until the new one has shown a code', async () => {
    const { email, userId, cookie, totpURI: old, backupCodes } = await withFactor();
    const wrong = await auth.post(
      'console',
      '/authenticator/new',
      { password: 'not the password' },
      { cookie },
    );
    expect(wrong.status).toBe(400);
    const begun = await auth.post('console', '/authenticator/new', { password }, { cookie });
    const { totpURI } = (await begun.json()) as { totpURI: string };
    const check = (code: string) => auth.post('console', '/authenticator/check', { code }, { cookie });
    expect((await check('000000')).status).toBe(401);
    const enterBy = async (uri: string, halfMinutesOn: number) => {
      const pending = { cookie: await half(email) };
      const code = authenticatorCode(uri, halfMinutesOn);
      return (await auth.post('console', '/two-factor/verify-totp', { code }, pending)).status;
    };
    expect(await enterBy(old, 0)).toBe(200);
    expect((await check(authenticatorCode(totpURI, -1))).status).toBe(200);
    expect((await check(authenticatorCode(totpURI, 0))).status).toBe(404);
    expect(await enterBy(old, 1)).toBe(401);
    expect(await enterBy(totpURI, 0)).toBe(200);
    expect((await enter(email, backupCodes[0]!)).status).toBe(200);
    expect(await accountMails(deps, userId)).toEqual([
      'factor changed',
      'factor changed',
      'recovery code used',
    ]);
  });

  it('is asked for on every device: none is trusted to leave it out', async () => {
    const { email, totpURI } = await withFactor();
    const body = { code: authenticatorCode(totpURI), trustDevice: true };
    const entered = await auth.post('console', '/two-factor/verify-totp', body, {
      cookie: await half(email),
    });
    expect(entered.status).toBe(200);
    const again = { email, password };
    const next = await auth.post('console', '/sign-in/email', again, { cookie: cookiesOf(entered) });
    expect(await next.json()).toMatchObject({ twoFactorRedirect: true });
  });
});

describe('a second factor that was removed', () => {
  it('is gone with every session, and the person is told', async () => {
    const { id: personId, email, userId, cookie, backupCodes } = await withFactor();
    const pending = await half(email);
    await inOrganisation(deps, organisationId, 'RemoveFactor', { personId });
    expect(await auth.viewer('console', cookie)).toBeNull();
    const body = { code: backupCodes[0] };
    const late = await auth.post('console', '/two-factor/verify-backup-code', body, { cookie: pending });
    expect(late.status).toBe(401);
    expect(await accountMails(deps, userId)).toEqual(['factor changed', 'factor removed']);
    expect(await auth.viewer('console', await auth.signedIn('console', email))).not.toBeNull();
  });

  it('stays while only one administrator asks for it of another', async () => {
    const { id: personId, userId, cookie } = await withFactor();
    const [second, third] = [await aPerson(deps, organisationId), await aPerson(deps, organisationId)];
    for (const one of [personId, second.id, third.id])
      await inOrganisation(deps, organisationId, 'AppointAdministrator', { personId: one }, system);
    const remove = (by: string) =>
      inOrganisation(
        deps,
        organisationId,
        'RemoveFactor',
        { personId },
        { kind: 'staff', personId: by, roles: [] },
      );
    await remove(second.id);
    expect(await auth.viewer('console', cookie)).not.toBeNull();
    await remove(third.id);
    expect(await auth.viewer('console', cookie)).toBeNull();
    const told = await accountMails(deps, userId);
    expect(told.filter((about) => about.startsWith('factor'))).toEqual([
      'factor changed',
      'factor removal asked',
      'factor removed',
    ]);
  });
});

describe('signed-in devices', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  const signedInWith = async (email: string) =>
    cookiesOf(await auth.post('console', '/sign-in/email', { email, password }, { 'user-agent': firefox }));

  it('are listed by what kind of browser they are, and no token is shown', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const [here] = [await signedInWith(email), await auth.signedIn('panel', email)];
    const seen = await account(here);
    expect(seen.devices).toHaveLength(2);
    expect(seen.devices.filter((one) => one.here)).toMatchObject([{ browser: 'firefox', system: 'linux' }]);
    const sessions = await deps.database.prisma.session.findMany({ where: { userId } });
    for (const { token } of sessions) expect(JSON.stringify(seen)).not.toContain(token);
    expect(sessions.map(({ userAgent }) => userAgent)).toContain('firefox/linux');
  });

  it('are signed out one by one, never those of somebody else', async () => {
    const [mine, theirs] = [await aPerson(deps, organisationId), await aPerson(deps, organisationId)];
    const [here, elsewhere] = [await signedInWith(mine.email), await signedInWith(mine.email)];
    const other = await signedInWith(theirs.email);
    const end = async (id: string) =>
      (await auth.post('console', '/devices/end', { id }, { cookie: here })).status;
    const idOf = async (cookie: string) => (await account(cookie)).devices.find((one) => one.here)!.id;
    await end(await idOf(other));
    expect(await auth.viewer('console', other)).not.toBeNull();
    await end(await idOf(elsewhere));
    expect(await auth.viewer('console', elsewhere)).toBeNull();
    expect(await auth.viewer('console', here)).not.toBeNull();
    expect(await end('x')).toBe(400);
  });

  it('are all signed out at once, this one too, and nobody asks without a session', async () => {
    const { email } = await aPerson(deps, organisationId);
    const [here, panel] = [await auth.signedIn('console', email), await auth.signedIn('panel', email)];
    expect((await auth.post('console', '/devices/end-all', {}, { cookie: here })).status).toBe(200);
    expect(await auth.viewer('console', here)).toBeNull();
    expect(await auth.viewer('panel', panel)).toBeNull();
    for (const path of ['/devices/end-all', '/devices/end'])
      expect((await auth.post('console', path, {}, { cookie: here })).status).toBe(401);
  });
});

it.each(['/list-sessions', '/revoke-sessions', '/update-user', '/reset-password', '/request-password-reset'])(
  'no door of the library is open that nobody looked at: %s',
  async (path) => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = await auth.signedIn('console', email);
    expect((await auth.post('console', path, {}, { cookie })).status).toBe(404);
  },
);
