import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import { addMonths, londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { compileCalendar } from '@redress/domain/calendar/calendar.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { earliestHearing, lawfulHearing } from '@redress/domain/panel/notice.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import panelPageClasses from './panel-page.module.css';

type LawfulDaysProps = { facts: Facts; on: PlainDate | undefined; onChange: (on: PlainDate) => void };

/** A calendar in which only working days that leave enough notice can be chosen. Any other day can be typed, and is judged. */
export function LawfulDays({ facts, on, onChange }: LawfulDaysProps) {
  const say = useSay();
  const today = londonDate(facts.now);
  const { isWorkingDay } = compileCalendar(facts.calendar);
  return (
    <div role="group" aria-label={say('hearing.calendar')} className={panelPageClasses.calendar}>
      <DatePicker
        value={on ?? null}
        defaultDate={on ?? earliestHearing(facts)}
        minDate={today}
        maxDate={addMonths(today, 12)}
        excludeDate={(day) =>
          !isWorkingDay(day as PlainDate) || !lawfulHearing(facts, day as PlainDate).lawful
        }
        onChange={(day) => day !== null && onChange(day as PlainDate)}
        hideOutsideDates
        maxLevel="month"
        ariaLabels={{
          nextMonth: say('calendar.nextMonth'),
          previousMonth: say('calendar.previousMonth'),
          monthLevelControl: say('calendar.month'),
        }}
        styles={{ weekday: { color: 'var(--mantine-color-gray-8)' } }}
      />
    </div>
  );
}
