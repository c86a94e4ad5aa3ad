import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { WriteToComplainantDocument } from '../../generated/message.ts';

/** A message that the complainant reads in the portal. */
export function MessageForm() {
  const say = useSay();
  const form = useActForm({
    type: 'SendMessage',
    mutation: WriteToComplainantDocument,
    start: { message: '' },
    done: say('done.SendMessage'),
    onDone: () => {},
  });
  return (
    <FormFrame form={form} button={say('submit.SendMessage')}>
      <LongText label={say('messages.text')} hint={say('messages.hint')} {...form.field('message')} />
    </FormFrame>
  );
}
