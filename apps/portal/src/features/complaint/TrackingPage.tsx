import { breaches, clocks } from '@redress/domain/clocks/clocks.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { SummaryList } from '@redress/web/ui/SummaryList.tsx';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { Promises } from '../promises/Promises.tsx';
import { CloseComplaint } from './CloseComplaint.tsx';
import { DatesForYou } from './DatesForYou.tsx';
import { LetterList } from './LetterList.tsx';
import { JustDone } from './JustDone.tsx';
import { useOwnCase } from './own-case.ts';
import { StageRail } from './StageRail.tsx';
import { WhatYouCanDo } from './WhatYouCanDo.tsx';

/** Where the complaint is, what was promised and whether it was kept, and what the person can do now. */
export default function TrackingPage() {
  const { tracked, facts } = useOwnCase();
  const { state, procedure, calendar, now } = facts;
  const broken = breaches(clocks(state, procedure, calendar, now)).filter(
    ({ rule }) => rule.audience === 'everybody',
  );
  return (
    <Page>
      <JustDone />
      <h1 className="govuk-heading-l">
        <FormattedMessage id={state.kind === 'concern' ? 'complaint.heading.concern' : 'complaint.heading'} />
      </h1>
      <SummaryList
        rows={[
          { key: <FormattedMessage id="complaint.number" />, value: <bdi>{tracked.trackingNumber}</bdi> },
          ...(tracked.reference && tracked.reference !== tracked.trackingNumber
            ? [{ key: <FormattedMessage id="complaint.reference" />, value: <bdi>{tracked.reference}</bdi> }]
            : []),
          {
            key: <FormattedMessage id="complaint.sent" />,
            value: state.receivedOn && <LongDate on={state.receivedOn} />,
          },
          {
            key: <FormattedMessage id="complaint.now" />,
            value:
              state.status === 'closed' ? (
                <FormattedMessage id="complaint.status.closed" />
              ) : (
                findStage(procedure, state.stage)?.name
              ),
          },
        ]}
      />
      <WhatYouCanDo />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.promises" />
      </h2>
      {broken.length > 0 && (
        <InsetText>
          <FormattedMessage id="complaint.promises.broken" values={{ count: broken.length }} />
        </InsetText>
      )}
      <Promises facts={facts} none={<FormattedMessage id="complaint.promises.none" />} />
      <DatesForYou />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.stages" />
      </h2>
      <StageRail facts={facts} />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.letters" />
      </h2>
      <LetterList />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.said" />
      </h2>
      <p className="govuk-body">
        <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.said()}>
          <FormattedMessage id="complaint.said.link" />
        </AppLink>
      </p>
      <CloseComplaint />
    </Page>
  );
}
