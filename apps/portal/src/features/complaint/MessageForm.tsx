import { Button } from '@redress/web/ui/Button.tsx';
import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OwnForm } from './use-own-form.ts';

type MessageFormProps = {
  form: OwnForm;
  message: string;
  error: string | undefined;
  onType: (message: string) => void;
  /** How many arrived since the page was opened. */
  sent: number;
};

/** The box to write a message in. What was typed stays until it has arrived. */
export function MessageForm({ form, message, error, onType, sent }: MessageFormProps) {
  const intl = useIntl();
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void form.submit(event)}>
      {sent > 0 && form.errors.length === 0 && (
        <NotificationBanner success key={sent}>
          {intl.formatMessage({ id: 'messages.sent' })}
        </NotificationBanner>
      )}
      <TextArea
        name="message"
        label={intl.formatMessage({ id: 'messages.write' })}
        labelSize="m"
        hint={intl.formatMessage({ id: 'messages.write.hint' })}
        value={message}
        error={error}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
      />
      <Button pending={form.pending} refused={form.refused}>
        <FormattedMessage id="messages.send" />
      </Button>
    </form>
  );
}
