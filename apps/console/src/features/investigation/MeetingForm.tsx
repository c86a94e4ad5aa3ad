import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordMeetingDocument } from '../../generated/investigation.ts';

/** A meeting with the complainant was held. */
export function MeetingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const form = useActForm({
    type: 'RecordMeeting',
    mutation: RecordMeetingDocument,
    start: { on: londonDate(facts.now), note: '' },
    done: say('done.RecordMeeting'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordMeeting')} cancel={cancel}>
      <Day label={say('meeting.on')} {...form.field('on')} />
      <LongText label={say('meeting.note')} hint={say('form.staffOnly')} {...form.field('note')} />
    </FormFrame>
  );
}
