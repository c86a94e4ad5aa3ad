import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useQuery } from '@apollo/client/react';
import type { Facts } from '@redress/domain/history/facts.ts';
import { caseAsTold } from '@redress/domain/access/case-as-told.ts';
import { memberOf } from '@redress/domain/panel/composition.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import type { PersonId } from '@redress/domain/people.ts';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { HearingDocument, HearingNowDocument, type HearingQuery } from '../../generated/hearing.ts';

/** One case before a panel, as a member of it knows it: the facts that the rules are asked about, and the names to show. */
export type Hearing = {
  readonly caseId: string;
  readonly organisationName: string;
  readonly trackingNumber: string;
  readonly facts: Facts;
  readonly me: PersonId;
  /** The reader is the chair. */
  readonly chair: boolean;
  /** The round of votes that decided nothing, while the members deliberate again. */
  readonly undecided?: number;
  readonly nameOf: (personId: PersonId) => string;
};

/** Milliseconds between two looks while something is going on that others do: a hearing, a vote. */
export const LIVE = 5000;

/** The hearing of this address. `live` asks again every few seconds. `hearing` is null for whoever does not sit on its panel. */
export function useHearing({ live = false } = {}) {
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(HearingDocument, { variables: { caseId } });
  useQuery(HearingNowDocument, { variables: { caseId }, skip: !live, pollInterval: LIVE });
  const hearing = useMemo(() => (data === undefined ? undefined : hearingOf(data)), [data]);
  return { caseId, hearing, error, again: () => void refetch().catch(() => undefined) };
}

function hearingOf({ bundle, me, now }: HearingQuery): Hearing | null {
  if (bundle === null || me === null) return null;
  const state = caseAsTold(bundle.told);
  const { procedure } = readForReader(bundle.procedure.document);
  const names = new Map(bundle.members.map(({ personId, name }) => [personId, name]));
  return {
    caseId: bundle.caseId,
    organisationName: bundle.organisationName,
    trackingNumber: bundle.trackingNumber,
    facts: {
      state,
      procedure,
      calendar: calendarOf(procedure, bundle.calendarDays),
      now,
      actor: { kind: 'panel', personId: me.personId },
    },
    me: me.personId,
    chair: memberOf(state, me.personId)?.chair === true,
    undecided: bundle.undecidedRound ?? undefined,
    nameOf: (personId) => names.get(personId) ?? '',
  };
}
