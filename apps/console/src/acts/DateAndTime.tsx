import { Group } from '@mantine/core';
import {
  londonInstant,
  parsePlainDate,
  type PlainDate,
  type Instant,
  type LocalTime,
} from '@redress/domain/calendar/plain-date.ts';
import { useState } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';

type DateAndTimeProps = {
  dateLabel: string;
  timeLabel?: string;
  /** What stands there first: a date and a time in London. */
  start: { on: PlainDate | ''; time: string };
  /** Undefined while it is no moment. */
  onChange: (at: Instant | undefined, on: PlainDate | '') => void;
  error?: string;
};

/** A moment in London, as a date and a time. */
export function DateAndTime({ dateLabel, timeLabel, start, onChange, error }: DateAndTimeProps) {
  const say = useSay();
  const [typed, setTyped] = useState(start);
  const change = (next: typeof typed) => {
    setTyped(next);
    onChange(momentOf(next), next.on);
  };
  return (
    <Group gap="md" align="flex-start">
      <Day label={dateLabel} value={typed.on} onChange={(on) => change({ ...typed, on })} error={error} />
      <Line
        label={timeLabel ?? say('form.time')}
        type="time"
        value={typed.time}
        onChange={(time) => change({ ...typed, time })}
      />
    </Group>
  );
}

/** Undefined where the two make no moment. */
export function momentOf({ on, time }: { on: string; time: string }): Instant | undefined {
  const day = parsePlainDate(on);
  return day === undefined || !/^\d\d:\d\d$/.test(time) ? undefined : londonInstant(day, time as LocalTime);
}
