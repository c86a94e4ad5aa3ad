import type { Deps } from '../deps.ts';

const organisations = [
  { key: 'not-alone-mentoring', name: 'Not Alone Mentoring' },
  { key: 'one-to-one-mentors', name: '1-2-1 Mentors' },
];

/** The organisations whose policies are run in the demonstration. */
export async function demoOrganisations({
  database,
  newId,
  now,
}: Pick<Deps, 'database' | 'newId' | 'now'>): Promise<void> {
  const rows = organisations.map((organisation) => ({ id: newId(), createdAt: now(), ...organisation }));
  await database.prisma.organisation.createMany({ data: rows });
}
