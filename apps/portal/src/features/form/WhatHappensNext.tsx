import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { useThisOrganisation } from '../../layout/organisation.ts';
import { Promises } from '../promises/Promises.tsx';
import { caseFacts } from '../complaint/case-facts.ts';
import { TrackDocument } from '../../generated/track.ts';

/** The promises of the complaint that has just been received, from its own history. Number and key above do not wait for it. */
export function WhatHappensNext() {
  const organisation = useThisOrganisation();
  const { data, error } = useQuery(TrackDocument);
  if (data?.track) {
    return (
      <Promises
        facts={caseFacts(data.track, organisation)}
        none={<FormattedMessage id="check.promises.none" />}
      />
    );
  }
  return (
    <p className="govuk-body" role="status">
      <FormattedMessage id={error || data ? 'sent.next.later' : 'sent.next.waiting'} />
    </p>
  );
}
