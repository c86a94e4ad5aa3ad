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
      <p className="govuk-body">
        <FormattedMessage id="organisation.next.key" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="organisation.next.promises" />
      </p>
      <Suspense>
        <WhatWePromise organisation={organisation} />
      </Suspense>
      <h3 className="govuk-heading-s">
        <FormattedMessage id="organisation.stages" />
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {stages.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <FormattedMessage id="organisation.stages.intro" />
      </p>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="organisation.private" />
      </h2>
      {confidentiality.notices.map(({ key, words }) => (
        <p className="govuk-body" key={key}>
          {words}
        </p>
      ))}
      <h2 className="govuk-heading-m">
        <FormattedMessage id="organisation.other" />
      </h2>
      <p className="govuk-body">
        <FormattedMessage id="organisation.other.intro" />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {channels
          .filter(({ channel }) => channel !== 'portal')
          .map(({ channel }) => (
            <li key={channel}>
              <FormattedMessage id={`organisation.channel.${channel}`} />
            </li>
          ))}
      </ul>
      <p className="govuk-hint">
        <FormattedMessage
          id="organisation.policy"
          values={{ title: identity.title, date: <LongDate on={identity.effectiveFrom} /> }}
        />
      </p>
    </>
  );
}
