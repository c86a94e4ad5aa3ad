import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { portalSession } from '@redress/web/session/portal-session.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary, type FieldError } from '@redress/web/ui/ErrorSummary.tsx';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { PasswordField } from '@redress/web/ui/PasswordField.tsx';
import { TextField } from '@redress/web/ui/TextField.tsx';
import { useState, type SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { OpenComplaintDocument } from '../../generated/open.ts';

const noErrors: readonly FieldError[] = [];

/** Tracking number and six words open a complaint. Nothing here tells a wrong number from wrong words. */
export default function OpenPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { state } = useLocation() as { state: { ended?: boolean } | null };
  const { send, pending } = useCommand(OpenComplaintDocument);
  const [typed, setTyped] = useState({ number: '', key: '' });
  const [errors, setErrors] = useState(noErrors);
  const of = (field: string) => errors.find((error) => error.field === field)?.text;

  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    const missing = [
      ...(typed.number.trim()
        ? []
        : [{ field: 'number', text: intl.formatMessage({ id: 'open.number.missing' }) }]),
      ...(typed.key.trim() ? [] : [{ field: 'key', text: intl.formatMessage({ id: 'open.key.missing' }) }]),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const opened = await send(() => ({ trackingNumber: typed.number.trim(), accessKey: typed.key.trim() }));
    if (opened.is !== 'done') return setErrors([{ text: opened.words, field: 'number' }]);
    await client.clearStore();
    portalSession.set({ token: opened.answer.sessionToken });
    await navigate(paths.complaint(), { replace: true });
  };

  return (
    <Page back={paths.start()} failed={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">
        <FormattedMessage id="open.heading" />
      </h1>
      {state?.ended && (
        <InsetText>
          <FormattedMessage id="open.ended" />
        </InsetText>
      )}
      <p className="govuk-body">
        <FormattedMessage id="open.intro" />
      </p>
      <form noValidate autoComplete="off" onSubmit={(event) => void open(event)}>
        <TextField
          name="number"
          label={intl.formatMessage({ id: 'open.number' })}
          labelSize="s"
          hint={intl.formatMessage({ id: 'open.number.hint' })}
          width={20}
          value={typed.number}
          error={of('number')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped({ ...typed, number: event.target.value })}
        />
        <PasswordField
          name="key"
          label={intl.formatMessage({ id: 'open.key' })}
          labelSize="s"
          hint={intl.formatMessage({ id: 'open.key.hint' })}
          value={typed.key}
          error={of('key')}
          autoComplete="off"
          onChange={(event) => setTyped({ ...typed, key: event.target.value })}
        />
        <Button pending={pending}>
          <FormattedMessage id="open.button" />
        </Button>
      </form>
      <p className="govuk-body">
        <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.help()}>
          <FormattedMessage id="open.lost" />
        </AppLink>
      </p>
      <p className="govuk-body">
        <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.start()}>
          <FormattedMessage id="open.new" />
        </AppLink>
      </p>
    </Page>
  );
}
