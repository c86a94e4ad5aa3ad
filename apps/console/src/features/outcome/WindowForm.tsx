import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { SetWindowDocument } from '../../generated/outcome.ts';

/** Until when the complainant can ask for the next stage. */
export function WindowForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'SetWindow',
    mutation: SetWindowDocument,
    start: { until: '', standing: 'agreed' },
    choices: { until: say('window.missing') },
    done: say('done.SetWindow'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.SetWindow')} cancel={cancel}>
      <Day label={say('window.until')} {...form.field('until')} />
      <OneOf
        label={say('window.standing')}
        {...form.field('standing')}
        options={[
          { value: 'agreed', label: say('window.agreed'), hint: say('window.agreedHint') },
          { value: 'proposed', label: say('window.proposed'), hint: say('window.proposedHint') },
        ]}
      />
    </FormFrame>
  );
}
