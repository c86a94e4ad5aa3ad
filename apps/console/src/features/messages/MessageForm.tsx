import { LongText } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { WRITE_TO_COMPLAINANT } from './message.operations.ts';

/** A message that the complainant reads in the portal. */
export function MessageForm() {
  const say = useSay();
  const form = useActForm({
    type: 'SendMessage',
    mutation: WRITE_TO_COMPLAINANT,
    start: { message: '' },
    done: say('done.SendMessage'),
    onDone: () => {},
  });
  return (
    <FormFrame form={form} button={say('submit.SendMessage')}>
      <LongText
        label={say('messages.text')}
        hint={say('messages.hint')}
        value={form.data.message}
        onChange={(message) => form.set({ message })}
        error={form.errorOf('message')}
      />
    </FormFrame>
  );
}
