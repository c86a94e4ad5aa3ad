import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation, aPerson, password } from '../../testing/organisation.ts';
import { operation, testServer } from '../../testing/server.ts';
import { cookiesOf, signingIn } from '../../testing/signing-in.ts';
import type { Serving } from '../serve/serve.ts';
import { createAccount } from './accounts.ts';

let deps: TestDeps;
let serving: Serving;
let organisationId: string;
beforeAll(async () => {
  deps = await testDeps({ REDRESS_PROXIES: '1' });
  serving = await testServer(deps);
  organisationId = (await anOrganisation(deps)).id;
});
const { post, signedIn, viewer } = signingIn(() => serving);

describe('a new password', () => {
  const change = (cookie: string, newPassword: string) =>
    post('console', '/change-password', { currentPassword: password, newPassword }, { cookie });

  it('ends every session that the old one opened, on every surface, with the next request', async () => {
    const { email } = await aPerson(deps, organisationId);
    const [here, elsewhere, panel] = await Promise.all([
      signedIn('console', email),
      signedIn('console', email),
      signedIn('panel', email),
    ]);
    const changed = await change(here, 'nine kettles on the moor');
    expect(changed.status).toBe(200);
    for (const cookie of [here, elsewhere]) expect(await viewer('console', cookie)).toBeNull();
    expect(await viewer('panel', panel)).toBeNull();
    expect(await viewer('console', cookiesOf(changed))).not.toBeNull();
  });

  it('ends them whoever sets it, by whatever path', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    const where = { userId };
    await deps.database.prisma.account.updateMany({ where, data: { password: 'another hash' } });
    expect(await viewer('console', cookie)).toBeNull();
    const worklist = await operation(serving, 'console', '{ worklist { nodes { caseId } } }', {
      headers: { cookie },
    });
    expect(worklist.data).toEqual({ worklist: { nodes: [] } });
  });

  it('leaves sessions alone where nothing changed', async () => {
    const { email, userId } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    const where = { userId };
    const { password: same } = await deps.database.prisma.account.findFirstOrThrow({ where });
    await deps.database.prisma.account.updateMany({ where, data: { password: same } });
    expect(await viewer('console', cookie)).not.toBeNull();
  });

  it('is refused where it is easily guessed, and nothing changes', async () => {
    const { email } = await aPerson(deps, organisationId);
    const cookie = await signedIn('console', email);
    const refused = await change(cookie, 'aaaaaaaaaaaaaaa');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining('easily guessed') });
    expect(await viewer('console', cookie)).not.toBeNull();
  });

  it('is refused for an account that is being made', async () => {
    await expect(
      createAccount(deps, { email: 'x@example.org', name: 'X', password: 'passwordpassword' }),
    ).rejects.toThrow('easily guessed');
  });
});
