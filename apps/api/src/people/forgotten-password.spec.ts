import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountMails } from '../../testing/account-mails.ts';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation, aPerson, inOrganisation, password } from '../../testing/organisation.ts';
import { testServer } from '../../testing/server.ts';
import { cookiesOf, signingIn } from '../../testing/signing-in.ts';
import { testSmtp } from '../../testing/smtp.ts';
import { openPost, type Post } from '../mail/out/smtp.ts';
import type { Serving } from '../serve/serve.ts';
import { sendAccountMail } from '../mail/out/send-account-mail.ts';
import { makeLink } from './one-time-link.ts';

let deps: TestDeps;
let serving: Serving;
let organisationId: string;
let smtp: Awaited<ReturnType<typeof testSmtp>>;
let post: Post;
beforeAll(async () => {
  smtp = await testSmtp();
  deps = await testDeps({ REDRESS_PROXIES: '1' });
  serving = await testServer(deps);
  organisationId = (await anOrganisation(deps)).id;
  post = openPost(smtp.url, 'Redress <redress@example.org>');
});
afterAll(() => post.close());

const auth = signingIn(() => serving);
const other = 'nine kettles on the moor';
const forgot = (email: string, from = {}) => auth.post('console', '/forgotten', { email }, from);
const choose = (code: string, chosen = other) =>
  auth.post('console', '/new-password', { code, password: chosen });
const entersWith = async (email: string, secret: string) =>
  (await auth.post('console', '/sign-in/email', { email, password: secret })).status === 200;

/** What stands behind the `#` of the link in the last mail to them. */
async function mailedCode(userId: string): Promise<string> {
  await sendAccountMail(deps, post, { userId, about: 'forgotten' });
  const { raw = '' } = smtp.taken.at(-1) ?? {};
  return /\/new-password#([\w-]{22})/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? '';
}

describe('whoever has forgotten their password', () => {
  it('is sent one mail, however often they ask', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    for (const typed of [email, email.toUpperCase(), ` ${email}`]) await forgot(typed);
    await vi.waitFor(async () => expect(await accountMails(deps, userId)).toEqual(['forgotten']));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await accountMails(deps, userId)).toEqual(['forgotten']);
  });

  it('is answered alike, and as soon, whether or not there is such an address', async () => {
    const known = await aPerson(deps, organisationId);
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    for (let n = 0; n < 30; n += 1) {
      for (const [kind, email] of [
        ['known', known.email],
        ['unknown', `nobody-${n}@example.org`],
      ] as const) {
        const from = performance.now();
        const answered = await forgot(email, { 'x-forwarded-for': `203.0.113.${n}` });
        times[kind]?.push(performance.now() - from);
        if (answered.status !== 429) answers.add(`${answered.status} ${await answered.text()}`);
      }
    }
    expect([...answers]).toEqual(['200 {}']);
    // the first ten of a name: afterwards it is slowed down, whoever it is
    const median = (all: number[] = []) => all.slice(0, 10).toSorted((a, b) => a - b)[5] ?? 0;
    expect(Math.abs(median(times['known']) - median(times['unknown']))).toBeLessThan(25);
  });

  it('waits after ten tries, whatever was asked for', async () => {
    const from = { 'x-forwarded-for': '203.0.114.9' };
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await forgot(`n${n}@example.org`, from)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  });

  it('hears nothing where they have left', async () => {
    const { id, email, userId } = await aPerson(deps, organisationId);
    await inOrganisation(deps, organisationId, 'RecordLeaver', { personId: id, leftOn: '2026-11-01' });
    expect((await forgot(email)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await accountMails(deps, userId)).toEqual([]);
  });
});

describe('the link in the mail', () => {
  it('takes a new password once; every session ends at once, and the person is told', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const [console_, panel] = [await auth.signedIn('console', email), await auth.signedIn('panel', email)];
    const code = await mailedCode(userId);
    const both = await Promise.all([choose(code), choose(code)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect(await auth.viewer('console', console_)).toBeNull();
    expect(await auth.viewer('panel', panel)).toBeNull();
    expect([await entersWith(email, password), await entersWith(email, other)]).toEqual([false, true]);
    expect(await accountMails(deps, userId)).toEqual(['password changed']);
    expect((await choose(code)).status).toBe(404);
  });

  it('stands in a mail that names nobody, and the database knows its hash alone', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const code = await mailedCode(userId);
    const { raw = '' } = smtp.taken.at(-1) ?? {};
    expect(raw).toContain('Subject: Choose a new password');
    expect(raw.replace(/^To: .*$/m, '')).not.toContain(email);
    expect(raw).not.toContain('Some Body');
    expect(JSON.stringify(await deps.database.prisma.oneTimeLink.findMany())).not.toContain(code);
  });

  it('works on where the password is easily guessed, and knows who it is for', async () => {
    const { userId } = await aPerson(deps, organisationId, { email: 'lavender.mountainside@example.org' });
    const code = await mailedCode(userId);
    for (const weak of ['passwordpassword', 'short', 'lavender.mountainside@example.org']) {
      const refused = await choose(code, weak);
      expect(refused.status, weak).toBe(400);
      expect(await refused.json()).toMatchObject({ field: 'password' });
    }
    expect((await choose(code)).status).toBe(200);
  });

  it('works no more once another was made, after half an hour, and for other things', async () => {
    const { id: personId, userId } = await aPerson(deps, organisationId);
    const superseded = await mailedCode(userId);
    const link = { organisationId, personId };
    const printed = await makeLink(deps, { purpose: 'printed password', ...link });
    expect((await choose(superseded)).status).toBe(404);
    const halfAnHourAgo = () => new Date(deps.machineNow().getTime() - 30 * 60_000);
    const old = await makeLink({ ...deps, machineNow: halfAnHourAgo }, { purpose: 'new password', ...link });
    expect((await choose(old)).status).toBe(404);
    expect((await choose(printed)).status).toBe(404);
    const invitation = await makeLink(deps, { purpose: 'invitation', ...link });
    expect((await choose(invitation)).status).toBe(404);
  });

  it('leaves the second step as it is: a new password alone opens nothing', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    await auth.withFactor(await auth.signedIn('console', email));
    await choose(await mailedCode(userId));
    const half = await auth.post('console', '/sign-in/email', { email, password: other });
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await auth.viewer('console', cookiesOf(half))).toBeNull();
  });

  it('ends a sign-in that stands between its two steps', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const { backupCodes } = await auth.withFactor(await auth.signedIn('console', email));
    const half = await auth.post('console', '/sign-in/email', { email, password });
    await choose(await mailedCode(userId));
    const body = { code: backupCodes[0] };
    const cookie = cookiesOf(half);
    const entered = await auth.post('console', '/two-factor/verify-backup-code', body, { cookie });
    expect(entered.status).toBe(401);
  });
});

it('a mail about a sign-in is tried again while the server refuses, and left where the address is refused for good', async () => {
  const { userId } = await aPerson(deps, organisationId);
  const about = { userId, about: 'password changed' };
  smtp.moods.push('refuses for now');
  await expect(sendAccountMail(deps, post, about)).rejects.toThrow('SMTP_451');
  smtp.moods.push('refuses the address');
  await expect(sendAccountMail(deps, post, about)).resolves.toBeUndefined();
  const before = smtp.taken.length;
  await sendAccountMail(deps, post, { userId, about: 'something of a later release' });
  expect(smtp.taken).toHaveLength(before);
});
