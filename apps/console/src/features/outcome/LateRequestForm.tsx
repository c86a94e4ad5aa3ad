import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { DecideLateRequestDocument } from '../../generated/outcome.ts';

/** Whether a request that came after its time is taken. */
export function LateRequestForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();

  const form = useActForm({
    type: 'DecideLateRequest',
    mutation: DecideLateRequestDocument,
    start: { accepted: '', reason: '' },
    choices: { accepted: say('late.missing') },
    done: say('done.DecideLateRequest'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.DecideLateRequest')} cancel={cancel}>
      <OneOf
        label={say('late.accepted')}
        value={data.accepted === '' ? '' : data.accepted ? 'yes' : 'no'}
        onChange={(answer) => set({ accepted: answer === 'yes' })}
        error={errorOf('accepted')}
        options={[
          { value: 'yes', label: say('late.yes') },
          { value: 'no', label: say('late.no') },
        ]}
      />
      <LongText
        label={say('late.reason')}
        value={data.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
      />
    </FormFrame>
  );
}
