import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordOrganisationResponseDocument } from '../../generated/panel.ts';

/** What the organisation says to the complaint, for the panel to consider. */
export function ResponseForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'RecordOrganisationResponse',
    mutation: RecordOrganisationResponseDocument,
    start: { response: '' },
    done: say('done.RecordOrganisationResponse'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordOrganisationResponse')} cancel={cancel}>
      <LongText
        label={say('organisation.response')}
        hint={say('organisation.responseHint')}
        {...form.field('response')}
        rows={8}
      />
    </FormFrame>
  );
}
