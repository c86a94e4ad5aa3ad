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
import { useForm } from './use-form.ts';
import { useSending } from './use-sending.ts';

/** The last page before sending: every answer with its way back, what is promised, who gets to know. */
export default function CheckPage() {
  const intl = useIntl();
  const form = useForm();
  const { organisation, procedure, draft, facts, pages } = form;
  const { sendNow, pending, reasons, failed, tries, unsure } = useSending(form);
  const wasComplete = useRef(false);
  const incomplete = firstIncomplete(pages, draft, facts, intl);
  useEffect(() => {
    wasComplete.current ||= !incomplete;
  }, [incomplete]);
  // The draft is forgotten while this page still shows: only an unfinished one leads back.
  if (incomplete && !wasComplete.current) {
    return <Navigate replace to={paths.question(organisation.key, incomplete.key)} />;
  }
  const errors = reasons.map(({ text, field }) => {
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
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={tries} />}
      {failed && (
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
      )}
      <h1 className="govuk-heading-l">
        <FormattedMessage id="check.heading" />
      </h1>
      {!unsure && (
        <p className="govuk-body">
          <FormattedMessage id="check.intro" />
        </p>
      )}
      <CheckAnswers form={form} />
      <PromisedIfSent form={form} />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="check.private" />
      </h2>
      {procedure.confidentiality.notices.map(({ key, words }) => (
        <p className="govuk-body" key={key}>
          {words}
        </p>
      ))}
      <Button type="button" pending={pending} onClick={() => void sendNow()}>
        <FormattedMessage id={draft.kind === 'concern' ? 'check.send.concern' : 'check.send'} />
      </Button>
    </Page>
  );
}
