import { people } from '@redress/domain/testing/story.ts';
import type { Serving } from '../src/serve/serve.ts';
import type { TestDeps } from './deps.ts';
import { aColleague, signIn, type App, type Colleague } from './graph.ts';
import { anOrganisationUnder } from './told-case.ts';

/** The people of the second story, with accounts; `peer` holds a role and has no part in any case. */
export type OneToOne = {
  organisationId: string;
  cast: Record<Part, string>;
  people: Record<Part, Colleague>;
};

const parts = {
  director: people.oneToOne.director,
  manager: people.oneToOne.operationalManager,
  senior: people.oneToOne.seniorManager,
  mentor: people.oneToOne.mentor,
  peer: { name: 'Noor Haddad', email: 'noor.haddad@onetoone.example.org', roles: ['mentor'] },
  chair: { name: people.panelPool.chair.name, email: people.panelPool.chair.email, kind: 'panel' },
  governor: { name: people.panelPool.governor.name, email: people.panelPool.governor.email, kind: 'panel' },
  teacher: { name: people.panelPool.teacher.name, email: people.panelPool.teacher.email, kind: 'panel' },
} as const;
export type Part = keyof typeof parts;

/** An organisation under the policy of 1-2-1 Mentors, with everybody of the story in it. */
export async function oneToOne(deps: TestDeps): Promise<OneToOne> {
  const organisationId = await anOrganisationUnder(deps, 'one-to-one-mentors');
  const there: [Part, Colleague][] = [];
  for (const [part, person] of Object.entries(parts))
    there.push([part as Part, await aColleague(deps, organisationId, person)]);
  const everybody = Object.fromEntries(there) as Record<Part, Colleague>;
  const cast = Object.fromEntries(there.map(([part, { personId }]) => [part, personId])) as Record<
    Part,
    string
  >;
  return { organisationId, cast, people: everybody };
}

/** Signs several people in, each into their app. */
export async function signInAll<Name extends Part>(
  serving: Serving,
  surface: 'console' | 'panel',
  { people: everybody }: OneToOne,
  names: readonly Name[],
): Promise<Record<Name, App>> {
  const apps: [Name, App][] = [];
  for (const name of names) apps.push([name, await signIn(serving, surface, everybody[name])]);
  return Object.fromEntries(apps) as Record<Name, App>;
}
