import dayjs from 'dayjs';
import businessDays from 'dayjs-business-days2';
import { publishedHolidays } from '@redress/domain/calendar/bank-holidays.ts';
import { compileCalendar } from '@redress/domain/calendar/calendar.ts';
import { addDays, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { median, rate, table } from './table.ts';

/**
 * The calendar against the library that does the same job for most people, ISO strings in and out, on 1,024 starts and England and Wales' bank
 * holidays. Answers are compared first. One ratio of medians over interleaved rounds.
 */

type Task = {
  name: string;
  atLeast: number;
  ours: (on: PlainDate) => PlainDate | number;
  theirs: (on: PlainDate) => string | number;
};

export const calendarBench = (): string => {
  dayjs.extend(businessDays, {
    holidays: publishedHolidays('england-and-wales').map(({ on }) => on),
    holidayFormat: 'YYYY-MM-DD',
  });
  const calendar = compileCalendar({ division: 'england-and-wales' });
  const starts = Array.from({ length: 1024 }, (_day, index) => addDays('2013-01-01', (index * 61) % 1500));
  const adding = (days: number, atLeast: number): Task => ({
    name: `add ${days} working days`,
    atLeast,
    ours: (on) => calendar.add(on, days),
    theirs: (on) => (dayjs(on) as unknown as Business).businessDaysAdd(days).format('YYYY-MM-DD'),
  });
  const tasks: Task[] = [
    adding(10, 100),
    adding(250, 5_000),
    {
      name: 'count ten years',
      atLeast: 100_000,
      ours: (on) => calendar.count(on, tenYearsOn(on)),
      theirs: (on) => (dayjs(tenYearsOn(on)) as unknown as Business).businessDiff(dayjs(on)),
    },
  ];
  const rows = tasks.map((task) => {
    agree(task, starts.slice(0, 16));
    const rounds = Array.from({ length: 5 }, () => ({
      ours: rate(task.ours, starts, 200),
      theirs: rate(task.theirs, starts, 400),
    }));
    const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs));
    return [
      task.name,
      perSecond(median(rounds.map(({ ours }) => ours))),
      perSecond(median(rounds.map(({ theirs }) => theirs))),
      `${Math.round(ratio).toLocaleString('en-GB')}×`,
      `≥ ${task.atLeast.toLocaleString('en-GB')}×`,
      ratio >= task.atLeast ? 'met' : 'NOT MET',
    ];
  });
  return table(
    'Working days: ours against dayjs-business-days2',
    ['', 'ours', 'theirs', 'ratio', 'figure', ''],
    rows,
  );
};

type Business = {
  businessDaysAdd: (days: number) => dayjs.Dayjs;
  businessDiff: (other: dayjs.Dayjs) => number;
};

const tenYearsOn = (on: PlainDate): PlainDate => `${Number(on.slice(0, 4)) + 10}${on.slice(4)}` as PlainDate;
const perSecond = (rounds: number): string => `${Math.round(rounds).toLocaleString('en-GB')}/s`;

/** Counting differs by which end is in: the library counts [a, b), we count (a, b]. Adding has to be the same to the day. */
const agree = (task: Task, starts: readonly PlainDate[]): void => {
  for (const on of starts) {
    const [mine, other] = [task.ours(on), task.theirs(on)];
    const same = typeof mine === 'number' ? Math.abs(mine - Number(other)) <= 1 : mine === other;
    if (!same) throw new Error(`${task.name} from ${on}: ours ${mine}, theirs ${other}.`);
  }
};
