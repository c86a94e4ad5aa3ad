import { lazy, Suspense, useState } from 'react';
import {
  londonDate,
  londonTime,
  parsePlainDate,
  type PlainDate,
} from '@redress/domain/calendar/plain-date.ts';
import { Group } from '@mantine/core';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { momentOf } from '../../acts/DateAndTime.tsx';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingDay } from './HearingDay.tsx';
import { ArrangeHearingDocument } from '../../generated/panel.ts';
import panelPageClasses from './panel-page.module.css';

// The calendar is the heaviest thing of the page.
const LawfulDays = lazy(async () => ({ default: (await import('./LawfulDays.tsx')).LawfulDays }));

/** Day, time and place of the hearing. The days that leave too little notice say so, and which is the first that does not. */
export function HearingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const before = facts.state.panel.hearing;
  const [typed, setTyped] = useState<{ on: PlainDate | ''; time: string }>({
    on: before === undefined ? '' : londonDate(before.at),
    time: before === undefined ? '14:00' : londonTime(before.at),
  });
  const form = useActForm({
    type: 'ArrangeHearing',
    mutation: ArrangeHearingDocument,
    start: { hearingAt: momentOf(typed) ?? '', place: textOf(before?.placeId) ?? '' },
    done: say('done.ArrangeHearing'),
    onDone,
  });
  const { set, errorOf } = form;
  const change = (next: typeof typed) => {
    setTyped(next);
    set({ hearingAt: momentOf(next) ?? '' });
  };
  const on = parsePlainDate(typed.on);
  return (
    <FormFrame form={form} button={say('submit.ArrangeHearing')} cancel={cancel}>
      <Group gap="md" align="flex-start">
        <Day
          label={say('hearing.on')}
          value={typed.on}
          onChange={(day) => change({ ...typed, on: day })}
          error={errorOf('hearingAt')}
        />
        <Line
          label={say('hearing.time')}
          type="time"
          value={typed.time}
          onChange={(time) => change({ ...typed, time })}
        />
      </Group>
      <HearingDay facts={facts} on={on} onUse={(day) => change({ ...typed, on: day })} />
      <Suspense fallback={<div className={panelPageClasses.calendarSpace} />}>
        <LawfulDays facts={facts} on={on} onChange={(day) => change({ ...typed, on: day })} />
      </Suspense>
      <LongText
        label={say('hearing.place')}
        hint={say('hearing.placeHint')}
        {...form.field('place')}
        rows={2}
      />
    </FormFrame>
  );
}
