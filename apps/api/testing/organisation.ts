import type { Deps } from '../src/deps.ts';
import { createAccount } from '../src/people/accounts.ts';

/** An organisation of a test's own. */
export async function anOrganisation({ database, newId, now }: Deps, key = `org-${newId().slice(-8)}`) {
  return database.prisma.organisation.create({
    data: { id: newId(), key, name: 'An Organisation', createdAt: now() },
  });
}

export const password = 'a password of the test';

/** Somebody with an account, and the roles named, held from the first of January 2020. */
export async function aPerson(
  deps: Deps,
  organisationId: string,
  { kind = 'staff', roles = [] as string[], email = `${deps.newId()}@example.org` } = {},
) {
  const { userId } = await createAccount(deps, { email, name: 'Some Body', password });
  const person = await deps.database.prisma.person.create({
    data: { organisationId, id: deps.newId(), name: 'Some Body', kind, userId, createdAt: deps.now() },
  });
  const fromOn = new Date('2020-01-01T00:00:00Z');
  await deps.database.prisma.roleBinding.createMany({
    data: roles.map((roleKey) => ({
      organisationId,
      id: deps.newId(),
      personId: person.id,
      roleKey,
      fromOn,
      toOn: null,
    })),
  });
  return { ...person, email };
}
