import { Button } from '@redress/web/ui/Button.tsx';
import { Radios } from '@redress/web/ui/Radios.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { RespondDocument } from '../../generated/act.ts';
import { OwnFormPage } from './OwnFormPage.tsx';
import { useDone } from './use-done.ts';
import { useOwnForm } from './use-own-form.ts';

type Response = 'satisfied' | 'not satisfied';

/** Whether the outcome settles the matter for the person. It takes no right away. */
export default function ResponsePage() {
  const intl = useIntl();
  const done = useDone();
  const [typed, setTyped] = useState<{ response: Response | ''; note: string }>({ response: '', note: '' });
  const form = useOwnForm({
    type: 'RecordComplainantResponse',
    data: typed,
    mutation: RespondDocument,
    variables: (input, idempotencyKey) => ({ idempotencyKey, input }),
    choices: { response: intl.formatMessage({ id: 'response.choose' }) },
    onDone: () => done('response.done'),
  });
  const choose = (chosen: string) =>
    setTyped({ ...typed, response: chosen === 'satisfied' ? 'satisfied' : 'not satisfied' });
  return (
    <OwnFormPage form={form}>
      <form noValidate autoComplete="off" onSubmit={(event) => void form.submit(event)}>
        <Radios
          name="response"
          pageHeading
          labelSize="l"
          label={intl.formatMessage({ id: 'response.heading' })}
          hint={intl.formatMessage({ id: 'response.intro' })}
          error={form.errorOf('response')}
          value={typed.response || undefined}
          onChange={choose}
          items={(['satisfied', 'not satisfied'] as const).map((value) => ({
            value,
            text: intl.formatMessage({ id: `response.${value}` }),
          }))}
        />
        <TextArea
          name="note"
          label={intl.formatMessage({ id: 'response.note' })}
          labelSize="s"
          optional
          value={typed.note}
          error={form.errorOf('note')}
          autoComplete="off"
          onChange={(event) => setTyped({ ...typed, note: event.target.value })}
        />
        <Button pending={form.pending} refused={form.refused}>
          <FormattedMessage id="response.button" />
        </Button>
      </form>
    </OwnFormPage>
  );
}
