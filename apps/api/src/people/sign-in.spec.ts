import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { authenticatorCode } from '../../testing/authenticator.ts';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import {
  anOrganisation,
  aPerson,
  endRoles,
  inOrganisation,
  password,
  publish,
} from '../../testing/organisation.ts';
import { testServer } from '../../testing/server.ts';
import { cookiesOf, signingIn } from '../../testing/signing-in.ts';
import type { Serving } from '../serve/serve.ts';
import { verifySessionCookie } from './sign-in.ts';

let deps: TestDeps;
let serving: Serving;
let organisationId: string;
beforeAll(async () => {
  deps = await testDeps({ REDRESS_PROXIES: '1' });
  serving = await testServer(deps);
  organisationId = (await anOrganisation(deps)).id;
  await publish(deps, organisationId, publishedProcedure('not-alone-mentoring'));
});

const { post, signedIn, viewer } = signingIn(() => serving);

describe('signing in', () => {
  it('shows who somebody is, with the roles held today', async () => {
    const { email, id } = await aPerson(deps, organisationId, { roles: ['reviewer', 'contact'] });
    const cookie = await signedIn('console', email);
    expect(await viewer('console', cookie)).toEqual({
      personId: id,
      kind: 'staff',
      roles: ['contact', 'reviewer'],
    });
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await aPerson(deps, organisationId);
    const response = await post('console', '/sign-in/email', { email, password });
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Strict/i);
    }
  });

  it('ends with signing out', async () => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    expect((await post('console', '/sign-out', {}, { cookie })).status).toBe(200);
    expect(await viewer('console', cookie)).toBeNull();
  });

  it('is refused for a wrong password as for an unknown address', async () => {
    const { email } = await aPerson(deps, organisationId);
    const wrong = await post('console', '/sign-in/email', { email, password: 'not the right password' });
    const unknown = await post('console', '/sign-in/email', { email: 'no@example.org', password });
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(wrong.status).toBe(401);
  });

  it('cannot be set up by oneself', async () => {
    const response = await post('console', '/sign-up/email', {
      email: 'new@example.org',
      password,
      name: 'New',
    });
    expect(response.ok).toBe(false);
    expect(await deps.database.prisma.user.count({ where: { email: 'new@example.org' } })).toBe(0);
  });

  it('is refused from another site', async () => {
    const { email } = await aPerson(deps, organisationId);
    const response = await post(
      'console',
      '/sign-in/email',
      { email, password },
      { origin: 'http://evil.example' },
    );
    expect(response.status).toBe(403);
  });

  it('waits after the tenth try, and not for somebody else', async () => {
    const { email } = await aPerson(deps, organisationId);
    const source = 'x-forwarded-for';
    const tried = async (from: string, secret: string) =>
      (await post('panel', '/sign-in/email', { email, password: secret }, { [source]: from })).status;
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push(await tried('192.0.2.1', `wrong password ${n}`));
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(await tried('192.0.2.2', password)).toBe(200);
  });
});

describe('a second factor', () => {
  it('is asked for once it is set up: the password alone opens nothing', async () => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    const enabled = await post('console', '/two-factor/enable', { password }, { cookie });
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    const verified = await post(
      'console',
      '/two-factor/verify-totp',
      { code: authenticatorCode(totpURI) },
      { cookie },
    );
    expect(verified.status).toBe(200);

    const half = await post('console', '/sign-in/email', { email, password });
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await viewer('console', cookiesOf(half))).toBeNull();
    const pending = { cookie: cookiesOf(half) };
    const wrong = await post('console', '/two-factor/verify-totp', { code: '000000' }, pending);
    expect(wrong.ok).toBe(false);
    const again = await post(
      'console',
      '/two-factor/verify-totp',
      { code: authenticatorCode(totpURI) },
      pending,
    );
    expect(again.status, 'a code that was used before').toBe(401);
    expect(await viewer('console', cookiesOf(again))).toBeNull();
    const other = { cookie: cookiesOf(await post('console', '/sign-in/email', { email, password })) };
    const whole = await post(
      'console',
      '/two-factor/verify-totp',
      { code: authenticatorCode(totpURI, 1) },
      other,
    );
    expect(whole.status).toBe(200);
    expect(await viewer('console', cookiesOf(whole))).toMatchObject({ kind: 'staff' });
  });
});

describe('a session', () => {
  it('holds for its own surface only', async () => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = await signedIn('panel', email);
    expect(await viewer('panel', cookie)).not.toBeNull();
    expect(await viewer('console', cookie)).toBeNull();
    expect(await viewer('console', cookie.replaceAll('redress-panel', 'redress-console'))).toBeNull();
  });

  it('lets nobody into the console who is only on a panel', async () => {
    const { email } = await aPerson(deps, organisationId, { kind: 'panel' });
    expect(await viewer('console', await signedIn('console', email))).toBeNull();
    expect(await viewer('panel', await signedIn('panel', email))).toMatchObject({ kind: 'panel' });
  });

  it('ends at once for whoever has left', async () => {
    const { email, id } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    await inOrganisation(deps, organisationId, 'RecordLeaver', { personId: id, leftOn: '2026-11-01' });
    expect(await viewer('console', cookie)).toBeNull();
  });

  it('loses a role the day after its last', async () => {
    const { email, id } = await aPerson(deps, organisationId, { roles: ['contact'] });
    await endRoles(deps, organisationId, id, '2026-11-02');
    const cookie = await signedIn('console', email);
    expect(await viewer('console', cookie)).toMatchObject({ roles: ['contact'] });
    deps.setNow('2026-11-03T00:00:01Z');
    expect(await viewer('console', cookie)).toMatchObject({ roles: [] });
    deps.setNow('2026-11-02T09:00:00Z');
  });
});

describe("the session's cookie", () => {
  it('is read without asking the database, and is the token that the database knows', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    const token = verifySessionCookie(deps, 'console', serving.addresses.console, cookie);
    const session = await deps.database.prisma.session.findFirstOrThrow({ where: { userId } });
    expect(token).toBe(session.token);
  });

  it('is refused with any character changed', async () => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = decodeURIComponent(await signedIn('console', email));
    const start = cookie.indexOf('=') + 1;
    // the last character but padding holds two bits that base64 does not use
    for (let index = start; index < cookie.length - 2; index += 1) {
      const other = cookie[index] === 'A' ? 'B' : 'A';
      const changed = `${cookie.slice(0, start)}${encodeURIComponent(cookie.slice(start, index) + other + cookie.slice(index + 1))}`;
      expect(
        verifySessionCookie(deps, 'console', serving.addresses.console, changed),
        `at ${index}`,
      ).toBeUndefined();
    }
  });

  it.each([
    '',
    'redress-console.session_token=',
    'redress-console.session_token=%',
    'redress-console.session_token=a.b',
    'x=y',
  ])('is not there in "%s"', (cookie) => {
    expect(verifySessionCookie(deps, 'console', 'http://127.0.0.1:1', cookie)).toBeUndefined();
  });
});
