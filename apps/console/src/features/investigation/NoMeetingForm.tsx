import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordNoMeetingDocument } from '../../generated/investigation.ts';

/** No meeting is needed, and why. */
export function NoMeetingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'RecordNoMeeting',
    mutation: RecordNoMeetingDocument,
    start: { reason: '' },
    done: say('done.RecordNoMeeting'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordNoMeeting')} cancel={cancel}>
      <LongText label={say('noMeeting.reason')} hint={say('form.staffOnly')} {...form.field('reason')} />
    </FormFrame>
  );
}
