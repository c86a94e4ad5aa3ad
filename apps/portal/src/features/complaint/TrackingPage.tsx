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
  const { facts } = useOwnCase();
  return (
    <Page>
      <JustDone />
      <h1 className="govuk-heading-l">
        <FormattedMessage
          id={facts.state.kind === 'concern' ? 'complaint.heading.concern' : 'complaint.heading'}
        />
      </h1>
      <WhereItIs />
      <WhatYouCanDo />
      <Heading words="complaint.promises" />
      <BrokenPromises />
      <Promises facts={facts} none={<FormattedMessage id="complaint.promises.none" />} />
      <DatesForYou />
      <Heading words="complaint.stages" />
      <StageRail facts={facts} />
      <Heading words="complaint.letters" />
      <LetterList />
      <Heading words="complaint.said" />
      <p className="govuk-body">
        <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.said()}>
          <FormattedMessage id="complaint.said.link" />
        </AppLink>
      </p>
      <CloseComplaint />
    </Page>
  );
}

type HeadingProps = { words: `complaint.${'promises' | 'stages' | 'letters' | 'said'}` };

function Heading({ words }: HeadingProps) {
  return (
    <h2 className="govuk-heading-m">
      <FormattedMessage id={words} />
    </h2>
  );
}

/** Its numbers, when it was sent, and the stage it is in. */
function WhereItIs() {
  const { tracked, facts } = useOwnCase();
  const { state, procedure } = facts;
  const { trackingNumber, reference } = tracked;
  return (
    <SummaryList
      rows={[
        { key: <FormattedMessage id="complaint.trackingNumber" />, value: <bdi>{trackingNumber}</bdi> },
        ...(reference && reference !== trackingNumber
          ? [{ key: <FormattedMessage id="complaint.reference" />, value: <bdi>{reference}</bdi> }]
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
  );
}

/** Says that dates were missed, before they are listed. */
function BrokenPromises() {
  const { state, procedure, calendar, now } = useOwnCase().facts;
  const broken = breaches(clocks(state, procedure, calendar, now)).filter(
    ({ rule }) => rule.audience === 'everybody',
  );
  if (broken.length === 0) return null;
  return (
    <InsetText>
      <FormattedMessage id="complaint.promises.broken" values={{ count: broken.length }} />
    </InsetText>
  );
}
