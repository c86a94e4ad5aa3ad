import { rolesOn } from '@redress/domain/organisation/holdings.ts';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Deps } from '../deps.ts';
import { needsSecondFactor } from '../env.ts';
import { dayIn } from '../organisations/organisation-now.ts';
import type { Surface } from '../surface.ts';

/** A member of staff or of a panel, with the roles held today. */
export interface SignedIn {
  organisationId: string;
  personId: string;
  kind: 'staff' | 'panel';
  name: string;
  /** keys of the roles held on the day of the request */
  roles: readonly string[];
  /** runs the organisation here */
  administrator: boolean;
}

/**
 * Session, account, person and roles, in one query. Undefined where the session has ended, the person has left, the
 * installation asks for a second factor that is not set up yet, or the person does not belong on this surface: the console is for staff, the panel app for whoever sits on a panel.
 */
export async function findSignedIn(
  { database, now, machineNow, env }: Pick<Deps, 'database' | 'now' | 'machineNow' | 'env'>,
  surface: Surface,
  token: string,
): Promise<SignedIn | undefined> {
  const session = await database.prisma.session.findUnique({
    where: { token },
    select: {
      expiresAt: true,
      user: { select: { twoFactorEnabled: true, person: { include: { bindings: true } } } },
    },
  });
  if (needsSecondFactor(env) && session?.user.twoFactorEnabled !== true) return undefined;
  if (!session || session.expiresAt <= machineNow()) return undefined;
  return personAt(surface, session.user.person, dayOf(now()));
}

type Found = Prisma.PersonGetPayload<{ include: { bindings: true } }>;

/** Somebody with the roles they hold that day; undefined where they have left, or do not belong on this surface. */
export function personAt(surface: Surface, person: Found | null, today: Date): SignedIn | undefined {
  if (!person) return undefined;
  if (person.leftOn && person.leftOn < today) return undefined;
  const kind = person.kind === 'staff' ? 'staff' : 'panel';
  if (surface === 'portal' || (surface === 'console' && kind !== 'staff')) return undefined;
  const holdings = person.bindings.map(({ roleKey: role, fromOn, toOn }) => ({
    role,
    fromOn: dayIn(fromOn),
    toOn: toOn === null ? null : dayIn(toOn),
  }));
  const roles = rolesOn(holdings, dayIn(today)).toSorted();
  const { organisationId, id: personId, name, administrator } = person;
  return { organisationId, personId, kind, name, roles, administrator };
}

/** The session of somebody who may be here, with the account it belongs to. */
export async function findOwnSession(
  deps: Parameters<typeof findSignedIn>[0],
  surface: Surface,
  token: string | undefined,
): Promise<{ userId: string; token: string } | undefined> {
  if (token === undefined || (await findSignedIn(deps, surface, token)) === undefined) return undefined;
  const session = await deps.database.prisma.session.findUnique({ where: { token } });
  return session ? { userId: session.userId, token } : undefined;
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in the United Kingdom, as the database's DATE columns come back: midnight UTC. */
export function dayOf(at: Date): Date {
  return new Date(`${london.format(at)}T00:00:00Z`);
}
