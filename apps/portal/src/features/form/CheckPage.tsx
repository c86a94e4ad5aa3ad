import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Navigate } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { firstIncomplete, pageOfField } from './page-problems.ts';
import { PromisedIfSent } from './PromisedIfSent.tsx';
import { SendingTrouble } from './SendingTrouble.tsx';
import type { FormPage } from './form-pages.ts';
import { useForm, type Form } from './use-form.ts';
import { useSending } from './use-sending.ts';

/** The last page before sending: every answer with its way back, what is promised, who gets to know. */
export default function CheckPage() {
  const form = useForm();
  const sending = useSending(form);
  const { organisation, pages } = form;
  const unfinished = useUnfinished(form);
  if (unfinished) return <Navigate replace to={paths.question(organisation.key, unfinished.key)} />;
  const errors = sending.reasons.map(({ text, field }) => {
    const page = pageOfField(pages, field);
    return {
      text: page ? <AppLink href={paths.question(organisation.key, page.key, true)}>{text}</AppLink> : text,
    };
  });
  const lastPage = pages.at(-1);
  return (
    <Page
      back={lastPage ? paths.question(organisation.key, lastPage.key) : organisation.home}
      failed={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={sending.tries} />}
      <NotSent {...sending} />
      <h1 className="govuk-heading-l">
        <FormattedMessage id="check.heading" />
      </h1>
      {!sending.unsure && (
        <p className="govuk-body">
          <FormattedMessage id="check.intro" />
        </p>
      )}
      <CheckAnswers form={form} />
      <PromisedIfSent form={form} />
      <WhoGetsToKnow notices={form.procedure.confidentiality.notices} />
      <Button type="button" pending={sending.pending} onClick={() => void sending.sendNow()}>
        <FormattedMessage id={form.draft.kind === 'concern' ? 'check.send.concern' : 'check.send'} />
      </Button>
    </Page>
  );
}

/** The first page that still needs an answer, unless everything was answered when this page opened. */
function useUnfinished({ pages, draft, facts }: Form): FormPage | undefined {
  const incomplete = firstIncomplete(pages, draft, facts, useIntl());
  const wasComplete = useRef(false);
  useEffect(() => {
    wasComplete.current ||= !incomplete;
  }, [incomplete]);
  // The draft is forgotten while this page still shows: only an unfinished one leads back.
  return wasComplete.current ? undefined : incomplete;
}

/** What went wrong on the way, and trying again. */
function NotSent({ failed, unsure, pending, sendNow }: ReturnType<typeof useSending>) {
  if (!failed) return null;
  return (
    <SendingTrouble unsure={unsure} words={failed}>
      <Button
        type="button"
        className="govuk-!-margin-bottom-0"
        pending={pending}
        onClick={() => void sendNow()}
      >
        <FormattedMessage id="check.unsure.button" />
      </Button>
    </SendingTrouble>
  );
}

/** What the procedure says of who reads a complaint. */
function WhoGetsToKnow({ notices }: Pick<Form['procedure']['confidentiality'], 'notices'>) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="check.private" />
      </h2>
      {notices.map(({ key, words }) => (
        <p className="govuk-body" key={key}>
          {words}
        </p>
      ))}
    </>
  );
}
