import { compareInstants, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { caseAsTold } from '@redress/domain/access/case-as-told.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { thisMoment } from '../../layout/now.ts';
import type { Organisation } from '../../layout/organisation.ts';
import type { TrackQuery } from '../../generated/track.ts';

export type Tracked = NonNullable<TrackQuery['track']>;

/** What the rules may look at in the complaint of whoever opened it: what they are told of it. */
export const caseFacts = (
  { told, changedAt }: Tracked,
  { procedure, calendar }: Pick<Organisation, 'procedure' | 'calendar'>,
): Facts => ({
  state: caseAsTold(told),
  procedure,
  calendar,
  actor: { kind: 'complainant', party: 'complainant' },
  // A device whose clock is slow must not show a complaint as it was before its last news.
  now: laterOf(thisMoment(), changedAt),
});

const laterOf = (one: Instant, other: Instant) => (compareInstants(one, other) < 0 ? other : one);
