import { LongDate } from '@redress/web/words/Dates.tsx';
import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Organisation } from '../../layout/organisation.ts';

// The rules that work out dates are far heavier than this page: they come after it.
const WhatWePromise = lazy(async () => ({ default: (await import('./WhatWePromise.tsx')).WhatWePromise }));

/** What the procedure says, in its own words: what is promised, its stages, who gets to know, other ways to complain. */
export function AboutThePolicy({ organisation }: { organisation: Organisation }) {
  const { stages, channels, confidentiality, identity } = organisation.procedure;
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="organisation.next" />
      </h2>
      <Paragraph words="organisation.next.key" />
      <Paragraph words="organisation.next.promises" />
      <Suspense>
        <WhatWePromise organisation={organisation} />
      </Suspense>
      <Stages stages={stages} />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="organisation.private" />
      </h2>
      {confidentiality.notices.map(({ key, words }) => (
        <p className="govuk-body" key={key}>
          {words}
        </p>
      ))}
      <OtherWays channels={channels} />
      <p className="govuk-hint">
        <FormattedMessage
          id="organisation.policy"
          values={{ title: identity.title, date: <LongDate on={identity.effectiveFrom} /> }}
        />
      </p>
    </>
  );
}

/** The steps a complaint can go through. */
function Stages({ stages }: Pick<Organisation['procedure'], 'stages'>) {
  return (
    <>
      <h3 className="govuk-heading-s">
        <FormattedMessage id="organisation.stages" />
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {stages.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
      <Paragraph words="organisation.stages.intro" />
    </>
  );
}

/** How else one can complain. */
function OtherWays({ channels }: Pick<Organisation['procedure'], 'channels'>) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="organisation.other" />
      </h2>
      <Paragraph words="organisation.other.intro" />
      <ul className="govuk-list govuk-list--bullet">
        {channels
          .filter(({ channel }) => channel !== 'portal')
          .map(({ channel }) => (
            <li key={channel}>
              <FormattedMessage id={`organisation.channel.${channel}`} />
            </li>
          ))}
      </ul>
    </>
  );
}

function Paragraph({ words }: { words: Extract<FormatjsIntl.Message['ids'], `organisation.${string}`> }) {
  return (
    <p className="govuk-body">
      <FormattedMessage id={words} />
    </p>
  );
}
