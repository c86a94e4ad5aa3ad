import type { ActProps } from '../../acts/act-props.ts';
import { LongText } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { RECORD_NO_MEETING } from './investigation.operations.ts';

/** No meeting is needed, and why. */
export function NoMeetingForm({ onDone, cancel }: ActProps) {
  const say = useSay();

  const form = useActForm({
    type: 'RecordNoMeeting',
    mutation: RECORD_NO_MEETING,
    start: { reason: '' },
    done: say('done.RecordNoMeeting'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.RecordNoMeeting')} cancel={cancel}>
      <LongText
        label={say('noMeeting.reason')}
        hint={say('form.staffOnly')}
        value={data.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
      />
    </FormFrame>
  );
}
