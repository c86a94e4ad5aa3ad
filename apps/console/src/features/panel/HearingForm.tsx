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

type Typed = { on: PlainDate | ''; time: string };

/** Day, time and place of the hearing. The days that leave too little notice say so, and which is the first that does not. */
export function HearingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const before = facts.state.panel.hearing;
  const [typed, setTyped] = useState<Typed>({
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
  const change = (next: Typed) => {
    setTyped(next);
    form.set({ hearingAt: momentOf(next) ?? '' });
  };
  return (
    <FormFrame form={form} button={say('submit.ArrangeHearing')} cancel={cancel}>
      <HearingMoment typed={typed} onChange={change} error={form.errorOf('hearingAt')} />
      <LongText
        label={say('hearing.place')}
        hint={say('hearing.placeHint')}
        {...form.field('place')}
        rows={2}
      />
    </FormFrame>
  );
}

type HearingMomentProps = { typed: Typed; onChange: (typed: Typed) => void; error: string | undefined };

/** Day and time; and, under them, the days that can be chosen. */
function HearingMoment({ typed, onChange, error }: HearingMomentProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const on = parsePlainDate(typed.on);
  const choose = (day: Typed['on']) => onChange({ ...typed, on: day });
  return (
    <>
      <Group gap="md" align="flex-start">
        <Day label={say('hearing.on')} value={typed.on} onChange={choose} error={error} />
        <Line
          label={say('hearing.time')}
          type="time"
          value={typed.time}
          onChange={(time) => onChange({ ...typed, time })}
        />
      </Group>
      <HearingDay facts={facts} on={on} onUse={choose} />
      <Suspense fallback={<div className={panelPageClasses.calendarSpace} />}>
        <LawfulDays facts={facts} on={on} onChange={choose} />
      </Suspense>
    </>
  );
}
