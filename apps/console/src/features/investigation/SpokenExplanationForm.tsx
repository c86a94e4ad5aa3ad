import { londonDate, londonTime } from '@redress/domain/calendar/plain-date.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { DateAndTime } from '../../acts/DateAndTime.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordSpokenExplanationDocument } from '../../generated/investigation.ts';

/** Somebody explained to the complainant, in person or on the telephone, what happens next. */
export function SpokenExplanationForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const form = useActForm({
    type: 'RecordSpokenExplanation',
    mutation: RecordSpokenExplanationDocument,
    start: { at: facts.now, note: '' },
    choices: { at: say('form.momentMissing') },
    done: say('done.RecordSpokenExplanation'),
    onDone,
  });
  const { set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.RecordSpokenExplanation')} cancel={cancel}>
      <DateAndTime
        dateLabel={say('spoken.on')}
        start={{ on: londonDate(facts.now), time: londonTime(facts.now) }}
        onChange={(at) => set({ at: at ?? '' })}
        error={errorOf('at')}
      />
      <LongText label={say('spoken.note')} hint={say('form.staffOnly')} {...form.field('note')} />
    </FormFrame>
  );
}
