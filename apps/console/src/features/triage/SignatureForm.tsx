import type { ActProps } from '../../acts/act-props.ts';
import { Line, Tick } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { RECORD_SIGNATURE } from './triage.operations.ts';

/** A complaint that was taken down came back signed on paper. */
export function SignatureForm({ onDone, cancel }: ActProps) {
  const say = useSay();

  const form = useActForm({
    type: 'SignComplaint',
    mutation: RECORD_SIGNATURE,
    start: { name: '', declared: false, how: 'on paper' },
    input: ({ name, declared }) => ({ name, declared }),
    done: say('done.SignComplaint'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.SignComplaint')} cancel={cancel}>
      <Line
        label={say('sign.name')}
        hint={say('sign.nameHint')}
        value={data.name}
        onChange={(name) => set({ name })}
        error={errorOf('name')}
      />
      <Tick
        label={say('sign.declared')}
        value={data.declared}
        onChange={(declared) => set({ declared })}
        error={errorOf('declared')}
      />
    </FormFrame>
  );
}
