/** What the tables of an organisation say: worked out from its history and the content that it names, and from nothing else. */
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import type { Identity, PersonDetails } from '@redress/domain/organisation/content.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import { holdingsOf } from '@redress/domain/organisation/holdings.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import type { Rows } from '../database/write-rows.ts';

export type OrganisationTables = Pick<
  Rows,
  'organisation' | 'person' | 'roleBinding' | 'calendarDay' | 'apiToken' | 'procedureVersion'
>;

/** The content those rows show, by id; of procedures only those that the table does not have yet. */
export const contentShown = (state: OrganisationState, published: ReadonlySet<string>): string[] => [
  ...(state.identityId === undefined ? [] : [state.identityId]),
  ...state.people.map(({ detailsId }) => detailsId),
  ...state.calendar.map(({ titleId }) => titleId),
  ...state.tokens.map(({ purposeId }) => purposeId),
  ...state.publications
    .filter((version) => !published.has(nameOf(version)))
    .map(({ documentId }) => documentId),
];

export const nameOf = ({ key, version }: { key: string; version: number }): string => `${key}/${version}`;

/** @param texts the content of `contentShown`, opened; what was erased is absent, and so is its text */
export function organisationRows(
  organisationId: string,
  history: readonly OrganisationRecorded[],
  texts: ReadonlyMap<string, string>,
): OrganisationTables {
  const from: Source = {
    organisationId,
    state: organisationOf(history),
    happenedAt: momentsOf(history),
    texts,
  };
  return {
    organisation: ownRow(from),
    person: personRows(from),
    roleBinding: roleRows(from),
    calendarDay: dayRows(from),
    apiToken: tokenRows(from),
    procedureVersion: versionRows(from),
  };
}

type Source = {
  organisationId: string;
  state: OrganisationState;
  happenedAt: (id: string) => Date;
  texts: ReadonlyMap<string, string>;
};

const ownRow = ({ organisationId, state, happenedAt, texts }: Source): Rows['organisation'] => [
  {
    id: organisationId,
    key: state.key ?? '',
    name: nameIn(texts, state.identityId),
    createdAt: happenedAt(organisationId),
    open: state.open,
  },
];

const personRows = ({ organisationId, state, happenedAt, texts }: Source): Rows['person'] =>
  state.people.map(({ personId, kind, detailsId, accountId, leftOn }) => ({
    organisationId,
    id: personId,
    name: nameIn(texts, detailsId),
    kind,
    userId: accountId ?? null,
    createdAt: happenedAt(personId),
    leftOn: leftOn === undefined ? null : new Date(leftOn),
    administrator: state.administrators.includes(personId),
  }));

const roleRows = ({ organisationId, state }: Source): Rows['roleBinding'] =>
  holdingsOf(state).map(({ by, personId, role, fromOn, toOn }) => ({
    organisationId,
    id: by,
    personId,
    roleKey: role,
    fromOn: new Date(fromOn),
    toOn: toOn === undefined ? null : new Date(toOn),
  }));

const dayRows = ({ organisationId, state, happenedAt, texts }: Source): Rows['calendarDay'] =>
  state.calendar.map(({ dayId, kind, division, fromOn, toOn, titleId }) => ({
    organisationId,
    id: dayId,
    kind,
    division,
    on: new Date(fromOn),
    toOn: new Date(toOn),
    title: texts.get(titleId) ?? '',
    addedAt: happenedAt(dayId),
  }));

const tokenRows = ({ organisationId, state, happenedAt, texts }: Source): Rows['apiToken'] =>
  state.tokens.map(({ tokenId, personId, scopes, endsOn, purposeId, secretHash }) => ({
    organisationId,
    id: tokenId,
    personId,
    secretHash: new Uint8Array(Buffer.from(secretHash, 'base64url')),
    scopes: [...scopes],
    purpose: texts.get(purposeId) ?? '',
    madeAt: happenedAt(tokenId),
    endsOn: new Date(endsOn),
  }));

const versionRows = ({ organisationId, state, happenedAt, texts }: Source): Rows['procedureVersion'] =>
  state.publications.flatMap(({ key, version, effectiveOn, documentId }) => {
    const document = texts.get(documentId);
    if (document === undefined) return [];
    const publishedAt = happenedAt(documentId);
    return [
      {
        organisationId,
        key,
        version,
        document: JSON.parse(document),
        publishedAt,
        effectiveOn: new Date(effectiveOn),
      },
    ];
  });

/** The name that an identity or a person's details hold; '' where they were erased. */
function nameIn(texts: ReadonlyMap<string, string>, id: string | undefined): string {
  const said: Partial<Identity | PersonDetails> = JSON.parse(texts.get(id ?? '') ?? '{}');
  return said.name ?? '';
}

/** When something was first named in the history. The organisation itself: with its first event. */
function momentsOf(history: readonly OrganisationRecorded[]): (id: string) => Date {
  const first = new Map<string, string>();
  for (const event of history) {
    const at = event.at;
    if (event.type === 'PersonJoined') first.set(event.data.personId, at);
    if (event.type === 'DayOffAdded' || event.type === 'DayOffRemoved' || event.type === 'ClosureAdded')
      first.set(event.data.dayId, at);
    if (event.type === 'TokenMade') first.set(event.data.tokenId, at);
    if (event.type === 'ProcedurePublished') first.set(event.data.documentId, at);
  }
  return (id) => new Date(first.get(id) ?? history[0]!.at);
}
