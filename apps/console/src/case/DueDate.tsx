import { londonDate, londonTime } from '@redress/domain/calendar/plain-date.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '../words/use-say.ts';
import { useOpenCase } from './open-case.ts';
import { urgencyOf } from './urgency.ts';

const tones = {
  late: 'bad',
  today: 'warning',
  soon: 'active',
  undated: 'neutral',
  resting: 'neutral',
} as const;

/** By when a clock has to be stopped, and how near that is. */
export function DueDate({ clock }: { clock: Clock }) {
  const say = useSay();
  const { facts } = useOpenCase();
  const urgency = urgencyOf(clock, londonDate(facts.now));
  return (
    <span className="console-due">
      {clock.dueOn === undefined ? (
        say('due.undated')
      ) : (
        <span>
          {say('due.by')} <LongDate on={clock.dueOn} />
          {clock.due?.at !== undefined && `, ${londonTime(clock.due.at)}`}
        </span>
      )}{' '}
      {urgency !== 'undated' && urgency !== 'soon' && (
        <StatusBadge tone={tones[urgency]}>{say(`due.${urgency}`)}</StatusBadge>
      )}
    </span>
  );
}
