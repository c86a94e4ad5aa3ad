import { londonTime } from '@redress/domain/calendar/plain-date.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { shownClock } from '@redress/web/promises/shown-clock.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { clockTones } from '@redress/web/workspace/clock-tones.ts';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useOpenCase } from './open-case.ts';
import dueClasses from './due.module.css';

/** By when a clock has to be stopped, and how near that is. */
export function DueDate({ clock }: { clock: Clock }) {
  const say = useSay();
  const { facts } = useOpenCase();
  const { state } = shownClock(clock, facts.now);
  return (
    <span className={dueClasses.due}>
      {clock.dueOn === undefined ? (
        say('web.promise.noDate')
      ) : (
        <span>
          {say('due.by')} <LongDate on={clock.dueOn} />
          {clock.due?.at !== undefined && `, ${londonTime(clock.due.at)}`}
        </span>
      )}{' '}
      {(state === 'overdue' || state === 'dueToday' || state === 'paused') && (
        <StatusBadge tone={clockTones[state]}>{say(`web.promise.${state}`)}</StatusBadge>
      )}
    </span>
  );
}
