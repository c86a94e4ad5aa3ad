import { stateOf } from '@redress/domain/case/evolve.ts';
import type { Facts } from '@redress/domain/case/facts.ts';
import type { TrackQuery } from '../../generated/operations.ts';
import { thisMoment } from '../../layout/now.ts';
import type { Organisation } from '../../layout/organisation.ts';

export type Tracked = NonNullable<TrackQuery['track']>;

/** What the rules may look at in the complaint of whoever opened it: its history as they may know it, folded. */
export const caseFacts = (
  { history }: Tracked,
  { procedure, calendar }: Pick<Organisation, 'procedure' | 'calendar'>,
): Facts => ({
  state: stateOf(history),
  procedure,
  calendar,
  actor: { kind: 'complainant', party: 'complainant' },
  now: thisMoment(),
});
