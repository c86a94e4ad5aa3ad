import type { ActProps } from '../../acts/act-props.ts';
import { LongText } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { RECORD_SUBJECT_INFORMED } from './triage.operations.ts';

/** The person complained about was told, outside a letter. */
export function SubjectInformedForm({ onDone, cancel }: ActProps) {
  const say = useSay();

  const form = useActForm({
    type: 'RecordSubjectInformed',
    mutation: RECORD_SUBJECT_INFORMED,
    start: { note: '' },
    done: say('done.RecordSubjectInformed'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.RecordSubjectInformed')} cancel={cancel}>
      <LongText
        label={say('informed.note')}
        hint={say('form.staffOnly')}
        value={data.note}
        onChange={(note) => set({ note })}
        error={errorOf('note')}
      />
    </FormFrame>
  );
}
