import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { YesOrNo } from '@redress/web/workspace/fields/YesOrNo.tsx';
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
  return (
    <FormFrame form={form} button={say('submit.DecideLateRequest')} cancel={cancel}>
      <YesOrNo
        label={say('late.accepted')}
        {...form.field('accepted')}
        yes={say('late.yes')}
        no={say('late.no')}
      />
      <LongText label={say('late.reason')} {...form.field('reason')} />
    </FormFrame>
  );
}
