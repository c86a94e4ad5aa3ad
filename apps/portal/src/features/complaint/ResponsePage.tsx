import { refusal } from '@redress/domain/acts/decide.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { Radios } from '@redress/web/ui/Radios.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState, type SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { RESPOND } from './act.operations.ts';
import { useOwnCase } from './own-case.ts';
import { useAct } from './use-act.ts';

/** Whether the outcome settles the matter for the person. It takes no right away. */
export default function ResponsePage() {
  const intl = useIntl();
  const { facts } = useOwnCase();
  const { act, pending, errors, errorOf, setErrors } = useAct(RESPOND);
  const [response, setResponse] = useState<'satisfied' | 'not satisfied'>();
  const [note, setNote] = useState('');
  const no = refusal({ type: 'RecordComplainantResponse' }, facts);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!response) {
      return setErrors([{ field: 'response', text: intl.formatMessage({ id: 'response.choose' }) }]);
    }
    const data = { response, note };
    void act(
      { type: 'RecordComplainantResponse', data },
      (idempotencyKey) => ({ idempotencyKey, input: data }),
      'response.done',
    );
  };
  return (
    <Page back={paths.complaint()} failed={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <form noValidate autoComplete="off" onSubmit={send}>
        <Radios
          name="response"
          pageHeading
          labelSize="l"
          label={intl.formatMessage({ id: 'response.heading' })}
          hint={intl.formatMessage({ id: 'response.intro' })}
          error={errorOf('response')}
          value={response}
          onChange={(chosen) => setResponse(chosen === 'satisfied' ? 'satisfied' : 'not satisfied')}
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
          value={note}
          error={errorOf('note')}
          autoComplete="off"
          onChange={(event) => setNote(event.target.value)}
        />
        <Button pending={pending} refused={no && inWords(no)}>
          <FormattedMessage id="response.button" />
        </Button>
      </form>
    </Page>
  );
}
