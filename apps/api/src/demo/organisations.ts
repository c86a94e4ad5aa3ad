/** The two organisations of the demonstration, with their procedures, their people and the pool that panels are drawn from. */
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { people } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import { createAccount } from '../people/accounts.ts';
import { publishProcedure } from '../organisations/procedure-versions.ts';

/** The same for everybody: a demonstration is looked at from all sides. */
export const demoPassword = 'seven lanterns by the weir';

export type DemoPerson = {
  personId: string;
  name: string;
  email: string;
  title: string;
  app: 'console' | 'panel';
};
export type DemoOrganisation = { id: string; key: string; name: string };
type Cast<Parts> = { readonly [Part in keyof Parts]: DemoPerson };
type Someone = { name: string; email: string; roles?: readonly string[] };

export type NotAlone = DemoOrganisation & { staff: Cast<typeof people.notAlone> };
export type OneToOne = DemoOrganisation & {
  staff: Cast<typeof people.oneToOne>;
  pool: Cast<typeof people.panelPool>;
};

/** Not Alone Mentoring: whoever takes complaints in and investigates, and somebody else who reviews. */
export async function notAloneMentoring(deps: Deps): Promise<NotAlone> {
  const organisation = await found(deps, 'not-alone-mentoring', 'Not Alone Mentoring');
  return { ...organisation, staff: await employ(deps, organisation, people.notAlone, 'console') };
}

/** 1-2-1 Mentors: four members of staff, and four people who may be asked to sit on a panel. */
export async function oneToOneMentors(deps: Deps): Promise<OneToOne> {
  const organisation = await found(deps, 'one-to-one-mentors', '1-2-1 Mentors');
  const staff = await employ(deps, organisation, people.oneToOne, 'console');
  return { ...organisation, staff, pool: await employ(deps, organisation, people.panelPool, 'panel') };
}

async function found(deps: Deps, key: string, name: string): Promise<DemoOrganisation> {
  const organisation = { id: deps.newId(), key, name };
  await deps.database.prisma.organisation.create({ data: { ...organisation, createdAt: deps.now() } });
  await publishProcedure(deps, organisation.id, publishedProcedure(key));
  return organisation;
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
  { id: organisationId, key }: DemoOrganisation,
  { name, email, roles = [] }: Someone,
  app: DemoPerson['app'],
): Promise<DemoPerson> {
  const { prisma } = deps.database;
  const { userId } = await createAccount(deps, { email, name, password: demoPassword });
  const [personId, kind] = [deps.newId(), app === 'console' ? 'staff' : 'panel'];
  await prisma.person.create({
    data: { organisationId, id: personId, name, kind, userId, createdAt: deps.now() },
  });
  await prisma.roleBinding.createMany({
    data: roles.map((roleKey) => ({
      organisationId,
      id: deps.newId(),
      personId,
      roleKey,
      fromOn: new Date('2020-01-01'),
      toOn: null,
    })),
  });
  const titles = publishedProcedure(key).roles.filter((role) => roles.includes(role.key));
  const title = titles.map((role) => role.title).join(', ') || 'Panel member';
  return { personId, name, email, title, app };
}
