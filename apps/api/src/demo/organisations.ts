/** The two organisations of the demonstration, with their procedures, their people and the pool that panels are drawn from. */
import { londonInstant } from '@redress/domain/calendar/plain-date.ts';
import {
  organisationCommand,
  type OrganisationCommandData,
  type OrganisationCommandType,
} from '@redress/domain/organisation/acts.ts';
import type { Actor } from '@redress/domain/people.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { people } from '@redress/domain/testing/story.ts';
import { uuid7 } from '../time-and-randomness.ts';
import type { Deps } from '../deps.ts';
import { createAccount } from '../people/accounts.ts';
import { handleOrganisation } from '../write/handle.ts';

/** The same for everybody: a demonstration is looked at from all sides. */
export const demoPassword = 'seven lanterns by the weir';

export type DemoPerson = {
  personId: string;
  name: string;
  email: string;
  title: string;
  app: 'console' | 'panel';
};
export type DemoOrganisation = { id: string; key: string; name: string; administrator: DemoPerson };
type Cast<Parts> = { readonly [Part in keyof Parts]: DemoPerson };
type Someone = { name: string; email: string; roles?: readonly string[]; independent?: boolean };

export type NotAlone = DemoOrganisation & { staff: Cast<typeof people.notAlone> };
export type OneToOne = DemoOrganisation & {
  staff: Cast<typeof people.oneToOne>;
  pool: Cast<typeof people.panelPool>;
};

/** Not Alone Mentoring: whoever takes complaints in and investigates, and somebody else who reviews. */
export async function notAloneMentoring(deps: Deps): Promise<NotAlone> {
  const { notAlone } = people.administrators;
  const organisation = await found(deps, 'not-alone-mentoring', 'Not Alone Mentoring', notAlone);
  return { ...organisation, staff: await employ(deps, organisation, people.notAlone, 'console') };
}

/** 1-2-1 Mentors: four members of staff, and four people who may be asked to sit on a panel. */
export async function oneToOneMentors(deps: Deps): Promise<OneToOne> {
  const { oneToOne } = people.administrators;
  const organisation = await found(deps, 'one-to-one-mentors', '1-2-1 Mentors', oneToOne);
  const staff = await employ(deps, organisation, people.oneToOne, 'console');
  return { ...organisation, staff, pool: await employ(deps, organisation, people.panelPool, 'panel') };
}

const system: Actor = { kind: 'system' };
const firstDayOf = (key: string) => publishedProcedure(key).identity.effectiveFrom;

async function found(
  deps: Deps,
  key: string,
  name: string,
  administrator: Someone,
): Promise<DemoOrganisation> {
  const organisation = { id: deps.newId(), key, name };
  const personId = await doIn(deps, organisation, system, 'FoundOrganisation', { key, name, administrator });
  const { userId: accountId } = await createAccount(deps, { ...administrator, password: demoPassword });
  await doIn(deps, organisation, system, 'LinkAccount', { personId, accountId });
  await doIn(deps, organisation, { kind: 'staff', personId, roles: [] }, 'PublishProcedure', {
    document: publishedProcedure(key),
    effectiveOn: firstDayOf(key),
  });
  await doIn(deps, organisation, system, 'OpenPortal', {});
  return {
    ...organisation,
    administrator: {
      personId,
      name: administrator.name,
      email: administrator.email,
      title: 'Runs the organisation here',
      app: 'console',
    },
  };
}

async function employ<Parts extends Readonly<Record<string, Someone>>>(
  deps: Deps,
  organisation: DemoOrganisation,
  parts: Parts,
  app: DemoPerson['app'],
): Promise<Cast<Parts>> {
  const hired = Object.entries(parts).map(
    async ([part, someone]) => [part, await join(deps, organisation, someone, app)] as const,
  );
  return Object.fromEntries(await Promise.all(hired)) as unknown as Cast<Parts>;
}

async function join(
  deps: Deps,
  organisation: DemoOrganisation,
  { name, email, roles = [], independent }: Someone,
  app: DemoPerson['app'],
): Promise<DemoPerson> {
  const by: Actor = { kind: 'staff', personId: organisation.administrator.personId, roles: [] };
  const { userId: accountId } = await createAccount(deps, { email, name, password: demoPassword });
  const personId = await doIn(deps, organisation, by, 'AddPerson', {
    kind: app === 'console' ? 'staff' : 'panel',
    name,
    email,
    ...(independent !== undefined && { independence: { independent, grounds: groundsOf(independent) } }),
  });
  await doIn(deps, organisation, system, 'LinkAccount', { personId, accountId });
  for (const role of roles)
    await doIn(deps, organisation, by, 'GiveRole', {
      personId,
      role,
      fromOn: firstDayOf(organisation.key),
    });
  const titles = publishedProcedure(organisation.key).roles.filter((role) => roles.includes(role.key));
  const title = titles.map((role) => role.title).join(', ') || 'Panel member';
  return { personId, name, email, title, app };
}

const groundsOf = (independent: boolean) =>
  independent ? 'Neither works for the organisation nor governs it.' : 'Belongs to the organisation.';

/** Does something on the first day of the organisation's policy. Throws where it is refused: the story and the rules have then come apart. */
async function doIn<T extends OrganisationCommandType>(
  deps: Deps,
  { id: organisationId, key }: Pick<DemoOrganisation, 'id' | 'key'>,
  actor: Actor,
  type: T,
  data: OrganisationCommandData[T],
): Promise<string> {
  const now = () => new Date(londonInstant(firstDayOf(key), '09:00'));
  const then = { ...deps, now, newId: () => uuid7(now(), deps.randomBytes(10)) };
  const handled = await handleOrganisation(then, {
    organisationId,
    actor,
    command: organisationCommand(type, data),
    idempotencyKey: `demonstration:${deps.newId()}`,
  });
  if (handled.kind === 'done') return handled.made ?? '';
  throw new Error(`The demonstration stopped: ${key}, ${type}: ${JSON.stringify(handled)}`);
}
