import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { portalSession } from '@redress/web/session/portal-session.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary, type FieldError } from '@redress/web/ui/ErrorSummary.tsx';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { PasswordField } from '@redress/web/ui/PasswordField.tsx';
import { TextField } from '@redress/web/ui/TextField.tsx';
import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { OpenComplaintDocument } from '../../generated/open.ts';

/** Tracking number and six words open a complaint. Nothing here tells a wrong number from wrong words. */
export default function OpenPage() {
  const ended = useEnded();
  const form = useOpening();
  return (
    <Page back={paths.start()} failed={form.errors.length > 0}>
      {form.errors.length > 0 && <ErrorSummary errors={form.errors} />}
      <h1 className="govuk-heading-l">
        <FormattedMessage id="open.heading" />
      </h1>
      {ended && (
        <InsetText>
          <FormattedMessage id="open.ended" />
        </InsetText>
      )}
      <p className="govuk-body">
        <FormattedMessage id="open.intro" />
      </p>
      <OpenFields form={form} />
      <OtherWay href={paths.help()} words="open.lost" />
      <OtherWay href={paths.start()} words="open.new" />
    </Page>
  );
}

/** Whether the reader came here because their session ended. */
function useEnded(): boolean {
  const { state }: { state: unknown } = useLocation();
  return typeof state === 'object' && state !== null && 'ended' in state && state.ended === true;
}

const noErrors: readonly FieldError[] = [];

/** What is typed, what is wrong with it, and opening the complaint with it. */
function useOpening() {
  const intl = useIntl();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { send, pending } = useCommand(OpenComplaintDocument);
  const [typed, setTyped] = useState({ trackingNumber: '', key: '' });
  const [errors, setErrors] = useState(noErrors);
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    const missing = (['trackingNumber', 'key'] as const)
      .filter((field) => typed[field].trim() === '')
      .map((field) => ({ field, text: intl.formatMessage({ id: `open.${field}.missing` }) }));
    setErrors(missing);
    if (missing.length > 0) return;
    const opened = await send(() => ({
      trackingNumber: typed.trackingNumber.trim(),
      accessKey: typed.key.trim(),
    }));
    if (opened.is !== 'done') return setErrors([{ text: opened.words, field: 'trackingNumber' }]);
    await client.clearStore();
    portalSession.set({ token: opened.answer.sessionToken });
    await navigate(paths.complaint(), { replace: true });
  };
  /** One of the two boxes. */
  const box = (field: keyof typeof typed) => ({
    name: field,
    label: intl.formatMessage({ id: `open.${field}` }),
    hint: intl.formatMessage({ id: `open.${field}.hint` }),
    value: typed[field],
    error: errors.find((error) => error.field === field)?.text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [field]: event.target.value }),
  });
  return { errors, pending, open, box };
}

/** The two boxes and the button. */
function OpenFields({ form: { box, open, pending } }: { form: ReturnType<typeof useOpening> }) {
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void open(event)}>
      <TextField
        {...box('trackingNumber')}
        labelSize="s"
        width={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <PasswordField {...box('key')} labelSize="s" autoComplete="off" />
      <Button pending={pending}>
        <FormattedMessage id="open.button" />
      </Button>
    </form>
  );
}

/** For whoever cannot open a complaint here. */
function OtherWay({ href, words }: { href: string; words: 'open.lost' | 'open.new' }) {
  return (
    <p className="govuk-body">
      <AppLink className="govuk-link govuk-link--no-visited-state" href={href}>
        <FormattedMessage id={words} />
      </AppLink>
    </p>
  );
}
