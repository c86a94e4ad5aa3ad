import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActFormAs } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordSignatureDocument } from '../../generated/triage.ts';

/** A complaint that was taken down came back signed on paper. */
export function SignatureForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActFormAs(
    {
      type: 'SignComplaint',
      mutation: RecordSignatureDocument,
      start: { name: '', declared: false, how: 'on paper' },
      done: say('done.SignComplaint'),
      onDone,
    },
    ({ name, declared }) => ({ name, declared }),
  );
  return (
    <FormFrame form={form} button={say('submit.SignComplaint')} cancel={cancel}>
      <Line label={say('sign.name')} hint={say('sign.nameHint')} {...form.field('name')} />
      <Tick label={say('sign.declared')} {...form.field('declared')} />
    </FormFrame>
  );
}
