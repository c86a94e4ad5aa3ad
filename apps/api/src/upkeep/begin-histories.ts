/** The step of an upgrade that SQL cannot take: the chain needs the master key. */
import { kept } from '@redress/domain/organisation/content.ts';
import type { OrganisationEvent } from '@redress/domain/organisation/events.ts';
import type { OrganisationContent } from '@redress/domain/organisation/facts.ts';
import type { CalendarChange } from '@redress/domain/organisation/state.ts';
import { organisationContentRows } from '../content/organisation-content.ts';
import { newCaseKey } from '../content/seal.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { combined, genesis, shareOf } from '../history/history.ts';
import { growOrganisation } from '../history/organisation-history.ts';
import { dayIn, instantOf } from '../organisations/organisation-now.ts';
import { projectOrganisation } from '../projections/organisation-projection.ts';
import { lockOrganisation } from '../write/load-organisation.ts';
import { writeRows } from '../database/write-rows.ts';

/**
 * Organisations from before they had a history get one: what their tables say becomes their first events, at the moments when it was entered. One
 * that has a history is left alone, so that this may run at every start, in several processes. @returns how many were begun
 */
export async function beginHistories(deps: Deps): Promise<number> {
  const organisations = await deps.database.prisma.organisation.findMany({ select: { id: true } });
  let begun = 0;
  for (const { id } of organisations) {
    const did = await deps.database.transaction(id, (transaction) => beginHistory(deps, transaction, id));
    if (did) begun += 1;
  }
  return begun;
}

/** Something entered at a moment, and the words it has. */
type Entered = { at: Date; event: OrganisationEvent; content?: OrganisationContent };

async function beginHistory(deps: Deps, transaction: Transaction, organisationId: string): Promise<boolean> {
  await lockOrganisation(transaction, organisationId);
  if ((await transaction.organisationEvent.count({ where: { organisationId } })) > 0) return false;
  const [founded, ...later] = await enteredIn(deps, transaction, organisationId);
  const entered = [founded, ...later.toSorted((a, b) => a.at.getTime() - b.at.getTime())];
  const grown = growOrganisation(
    deps.masterKey,
    organisationId,
    { length: 0, link: genesis },
    entered.map(({ at, event }) => ({ event, at: instantOf(at), by: { kind: 'system' } })),
  );
  const { key, wrapped } = newCaseKey(deps.masterKey, deps, { organisationId });
  const content = entered.flatMap((one) => one.content ?? []);
  const texts = new Map(content.map(({ id, body }) => [id, body]));
  const tables = await projectOrganisation(transaction, organisationId, key, grown.recorded, texts);
  await writeRows(
    transaction,
    organisationId,
    {
      organisationEvent: [...grown.rows],
      organisationContent: organisationContentRows(deps, organisationId, key, content),
      organisationKey: [{ organisationId, wrappedKey: wrapped, createdAt: deps.now() }],
      ...tables,
    },
    combined(grown.rows.map(({ hash }) => shareOf(deps.masterKey, hash))),
  );
  return true;
}

type AllEntered = [founded: Entered, ...later: Entered[]];

/** The founding first; of what was entered at the same moment, people before their roles. */
async function enteredIn(deps: Deps, transaction: Transaction, organisationId: string): Promise<AllEntered> {
  const where = { organisationId };
  const { key, name, createdAt } = await transaction.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  });
  const people = await transaction.person.findMany({ where, orderBy: { id: 'asc' } });
  const bindings = await transaction.roleBinding.findMany({ where, include: { person: true } });
  const days = await transaction.calendarDay.findMany({ where });
  const procedures = await transaction.procedureVersion.findMany({ where, orderBy: { version: 'asc' } });
  const identityId = deps.newId();
  return [
    {
      at: createdAt,
      event: { type: 'OrganisationFounded', data: { key, identityId, open: true } },
      content: kept(identityId, 'identity', { name }),
    },
    ...people.flatMap((person) => peopleEntered(deps, person)),
    ...bindings.map(roleEntered),
    ...days.map((day) => dayEntered(deps, day)),
    ...procedures.map((version) => versionEntered(deps, version)),
  ];
}

type BindingRow = {
  id: string;
  personId: string;
  roleKey: string;
  fromOn: Date;
  toOn: Date | null;
  person: { createdAt: Date };
};

const roleEntered = ({ id, personId, roleKey, fromOn, toOn, person }: BindingRow): Entered => ({
  at: person.createdAt,
  event: {
    type: 'RoleGiven',
    data: {
      bindingId: id,
      personId,
      role: roleKey,
      fromOn: dayIn(fromOn),
      ...(toOn !== null && { toOn: dayIn(toOn) }),
    },
  },
});

type VersionRow = { key: string; version: number; effectiveOn: Date; publishedAt: Date; document: unknown };

function versionEntered(
  deps: Deps,
  { key, version, effectiveOn, publishedAt, document }: VersionRow,
): Entered {
  const documentId = deps.newId();
  return {
    at: publishedAt,
    event: {
      type: 'ProcedurePublished',
      data: { key, version, effectiveOn: dayIn(effectiveOn), documentId },
    },
    content: kept(documentId, 'procedure', JSON.stringify(document)),
  };
}

type PersonRow = {
  id: string;
  name: string;
  kind: string;
  userId: string | null;
  createdAt: Date;
  leftOn: Date | null;
};

function peopleEntered(deps: Deps, { id, name, kind, userId, createdAt, leftOn }: PersonRow): Entered[] {
  const detailsId = deps.newId();
  const joined: Entered = {
    at: createdAt,
    event: {
      type: 'PersonJoined',
      data: {
        personId: id,
        kind: kind === 'panel' ? 'panel' : 'staff',
        detailsId,
        ...(userId !== null && { accountId: userId }),
      },
    },
    content: kept(detailsId, 'person', { name }),
  };
  if (leftOn === null) return [joined];
  // Nobody wrote down when it was entered: the day itself, or today where it is still to come.
  const known = leftOn < deps.now() ? leftOn : deps.now();
  const at = known < createdAt ? createdAt : known;
  return [joined, { at, event: { type: 'PersonLeft', data: { personId: id, leftOn: dayIn(leftOn) } } }];
}

function dayEntered(
  deps: Deps,
  day: { id: string; kind: string; division: string; on: Date; title: string; addedAt: Date },
): Entered {
  const titleId = deps.newId();
  return {
    at: day.addedAt,
    event: {
      type: day.kind === 'removed' ? 'DayOffRemoved' : 'DayOffAdded',
      data: {
        dayId: day.id,
        division: day.division as CalendarChange['division'], // `england-and-wales` and so on: nothing else was ever written
        on: dayIn(day.on),
        titleId,
      },
    },
    content: kept(titleId, 'day', day.title),
  };
}
