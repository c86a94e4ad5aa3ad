import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordSubjectInformedDocument } from '../../generated/triage.ts';

/** The person complained about was told, outside a letter. */
export function SubjectInformedForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'RecordSubjectInformed',
    mutation: RecordSubjectInformedDocument,
    start: { note: '' },
    done: say('done.RecordSubjectInformed'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordSubjectInformed')} cancel={cancel}>
      <LongText label={say('informed.note')} hint={say('form.staffOnly')} {...form.field('note')} />
    </FormFrame>
  );
}
