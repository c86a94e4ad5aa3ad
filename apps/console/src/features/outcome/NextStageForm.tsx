import { londonDate, londonTime } from '@redress/domain/calendar/plain-date.ts';
import { waysOn, windowOf } from '@redress/domain/clocks/ways-on.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import type { WayOn } from '@redress/domain/procedure/stages.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { DateAndTime } from '../../acts/DateAndTime.tsx';
import type { Option } from '@redress/web/workspace/fields/field.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordNextStageRequestDocument } from '../../generated/outcome.ts';

/** A request for the next stage that came by letter, by mail or on the telephone. */
export function NextStageForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  // The complainant's way comes before that of the person complained about, where both lead to one stage.
  const ways = waysOn(facts).filter((way, index, all) => all.findIndex(({ to }) => to === way.to) === index);
  const stages = useStageOptions(ways);
  const form = useActForm({
    type: 'RequestNextStage',
    mutation: RecordNextStageRequestDocument,
    start: { to: ways[0]?.to ?? '', receivedAt: facts.now, answers: {} },
    choices: { receivedAt: say('form.momentMissing') },
    done: say('done.RequestNextStage'),
    onDone,
  });
  const { data, set, errorOf } = form;
  const way = ways.find(({ to }) => to === data.to);
  return (
    <FormFrame form={form} button={say('submit.RequestNextStage')} cancel={cancel}>
      <OneOf label={say('next.to')} {...form.field('to')} options={stages} />
      <DateAndTime
        dateLabel={say('next.receivedOn')}
        timeLabel={say('form.time')}
        start={{ on: londonDate(facts.now), time: londonTime(facts.now) }}
        onChange={(receivedAt) => set({ receivedAt })}
        error={errorOf('receivedAt')}
      />
      {way?.asks.map(({ key, label, required }) => (
        <LongText
          key={key}
          label={required ? label : say('web.optional', { label })}
          value={data.answers[key] ?? ''}
          onChange={(answer) => set({ answers: { ...data.answers, [key]: answer } })}
          error={form.errorAt(key)}
        />
      ))}
    </FormFrame>
  );
}

/** The stages that can be asked for, and until when each can. */
function useStageOptions(ways: readonly WayOn[]): readonly Option[] {
  const say = useSay();
  const date = useLongDate();
  const { facts } = useOpenCase();
  return ways.map((way) => {
    const { clock, over } = windowOf(facts, way);
    const until = clock?.dueOn;
    return {
      value: way.to,
      label: findStage(facts.procedure, way.to)?.name ?? way.to,
      hint: until === undefined ? undefined : say(over ? 'next.over' : 'next.until', { date: date(until) }),
    };
  });
}
