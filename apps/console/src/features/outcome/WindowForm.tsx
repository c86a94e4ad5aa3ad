import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { ActProps } from '../../acts/act-props.ts';
import { Line, OneOf } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { SET_WINDOW } from './outcome.operations.ts';

/** Until when the complainant can ask for the next stage. */
export function WindowForm({ onDone, cancel }: ActProps) {
  const say = useSay();

  const form = useActForm({
    type: 'SetWindow',
    mutation: SET_WINDOW,
    start: { until: '' as PlainDate, standing: 'agreed' },
    choices: { until: say('window.missing') },
    done: say('done.SetWindow'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.SetWindow')} cancel={cancel}>
      <Line
        label={say('window.until')}
        type="date"
        value={data.until}
        onChange={(on) => set({ until: on as PlainDate })}
        error={errorOf('until')}
      />
      <OneOf
        label={say('window.standing')}
        value={data.standing}
        onChange={(standing) => set({ standing: standing as typeof data.standing })}
        error={errorOf('standing')}
        options={[
          { value: 'agreed', label: say('window.agreed'), hint: say('window.agreedHint') },
          { value: 'proposed', label: say('window.proposed'), hint: say('window.proposedHint') },
        ]}
      />
    </FormFrame>
  );
}
