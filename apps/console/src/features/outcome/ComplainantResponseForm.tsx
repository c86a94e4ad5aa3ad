import { recordComplainantResponse } from '@redress/domain/acts/outcome/record-complainant-response.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordComplainantResponseDocument } from '../../generated/outcome.ts';

/** What the complainant said to the outcome, or that no answer came. */
export function ComplainantResponseForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'RecordComplainantResponse',
    mutation: RecordComplainantResponseDocument,
    start: { response: '', note: '' },
    choices: { response: say('response.missing') },
    done: say('done.RecordComplainantResponse'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordComplainantResponse')} cancel={cancel}>
      <OneOf
        label={say('response.which')}
        {...form.field('response')}
        options={recordComplainantResponse.schema.shape.response.options.map((value) => ({
          value,
          label: say(`response.${value}`),
        }))}
      />
      <LongText
        label={say('response.note')}
        hint={say('form.optionalStaffOnly')}
        {...form.field('note')}
        rows={2}
      />
    </FormFrame>
  );
}
