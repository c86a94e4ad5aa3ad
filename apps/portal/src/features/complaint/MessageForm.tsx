import { refusal } from '@redress/domain/acts/decide.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { createKept, useKept } from '@redress/web/session/kept-in-tab.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState, type SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOwnCase } from './own-case.ts';
import type { Acting } from './use-act.ts';

/** What is being written survives a reload, and is forgotten on leaving. */
const letter = createKept('message', '');

/** Writes a message. What was typed stays until it has arrived. */
export function MessageForm({ sending, sent }: { sending: Acting; sent: () => Promise<unknown> }) {
  const intl = useIntl();
  const { facts } = useOwnCase();
  const { act, pending, errors, errorOf } = sending;
  const message = useKept(letter);
  const [times, setTimes] = useState(0);
  const no = refusal({ type: 'SendMessage' }, facts);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = { message };
    const done = await act({ type: 'SendMessage', data }, (idempotencyKey) => ({
      idempotencyKey,
      input: data,
    }));
    if (!done) return;
    letter.forget();
    await sent();
    setTimes(times + 1);
  };
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void send(event)}>
      {times > 0 && errors.length === 0 && (
        <NotificationBanner success key={times}>
          {intl.formatMessage({ id: 'messages.sent' })}
        </NotificationBanner>
      )}
      <TextArea
        name="message"
        label={intl.formatMessage({ id: 'messages.write' })}
        labelSize="m"
        hint={intl.formatMessage({ id: 'messages.write.hint' })}
        value={message}
        error={errorOf('message')}
        autoComplete="off"
        onChange={(event) => letter.set(event.target.value)}
      />
      <Button pending={pending} refused={no && inWords(no)}>
        <FormattedMessage id="messages.send" />
      </Button>
    </form>
  );
}
