import type { CommandData } from '@redress/domain/acts/commands.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { Radios } from '@redress/web/ui/Radios.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { RespondDocument } from '../../generated/act.ts';
import { OwnFormPage } from './OwnFormPage.tsx';
import { useDone } from './use-done.ts';
import { useOwnForm } from './use-own-form.ts';

// That no answer came is for staff to record.
type Answer = Exclude<CommandData['RecordComplainantResponse']['response'], 'no answer'>;
const ANSWERS = ['satisfied', 'not satisfied'] as const satisfies readonly Answer[];

/** Whether the outcome settles the matter for the person. It takes no right away. */
export default function ResponsePage() {
  const intl = useIntl();
  const done = useDone();
  const [typed, setTyped] = useState<{ response: Answer | ''; note: string }>({ response: '', note: '' });
  const form = useOwnForm({
    type: 'RecordComplainantResponse',
    data: typed,
    mutation: RespondDocument,
    variables: (input, idempotencyKey) => ({ idempotencyKey, input }),
    choices: { response: intl.formatMessage({ id: 'response.choose' }) },
    onDone: () => done('response.done'),
  });
  return (
    <OwnFormPage form={form}>
      <form noValidate autoComplete="off" onSubmit={(event) => void form.submit(event)}>
        <Satisfied
          value={typed.response}
          error={form.errorOf('response')}
          onChange={(response) => setTyped({ ...typed, response })}
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

type SatisfiedProps = { value: Answer | ''; error: string | undefined; onChange: (value: Answer) => void };

/** The question of the page: satisfied or not. */
function Satisfied({ value, error, onChange }: SatisfiedProps) {
  const intl = useIntl();
  return (
    <Radios
      name="response"
      pageHeading
      labelSize="l"
      label={intl.formatMessage({ id: 'response.heading' })}
      hint={intl.formatMessage({ id: 'response.intro' })}
      error={error}
      value={value || undefined}
      onChange={(chosen) => {
        const answer = ANSWERS.find((each) => each === chosen);
        if (answer) onChange(answer);
      }}
      items={ANSWERS.map((each) => ({ value: each, text: intl.formatMessage({ id: `response.${each}` }) }))}
    />
  );
}
