import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';

/** Until when a way on can be asked for; once that is over, that somebody decides. Nothing when it has no end. */
export function Until({ clock, now }: { clock: Clock | undefined; now: Instant }) {
  if (!clock?.dueOn) return null;
  const over = londonDate(now) > clock.dueOn;
  return (
    <FormattedMessage
      id={over ? 'complaint.do.over' : 'complaint.do.until'}
      values={{ date: <LongDate on={clock.dueOn} /> }}
    />
  );
}
