import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import entriesClasses from '../../case/entries.module.css';

/** From when a clock counts, when it is due and was done, and while it runs what stops it. */
export function ClockDates({ clock }: { clock: Clock }) {
  const say = useSay();
  const open = ['running', 'missed', 'undated'].includes(clock.status);
  return (
    <dl className={entriesClasses.dates}>
      {(['startedOn', 'dueOn', 'stoppedOn'] as const).map((day) => {
        const on = clock[day];
        return (
          on !== undefined && (
            <div key={day}>
              <dt>{say(`clock.${day}`)}</dt>
              <dd>
                <LongDate on={on} />
              </dd>
            </div>
          )
        );
      })}
      {open && (
        <div>
          <dt>{say('clock.act')}</dt>
          <dd>
            <PolicyText>{clock.rule.act}</PolicyText>
          </dd>
        </div>
      )}
    </dl>
  );
}
