import { ifReceivedNow } from '@redress/domain/acts/intake/if-received-now.ts';
import { FormattedMessage } from 'react-intl';
import { Promises } from '../promises/Promises.tsx';
import { complaintOf } from './draft.ts';
import type { Form } from './use-form.ts';

/** Which promises begin if the complaint is sent now, each with its date and how that was worked out. */
export function PromisedIfSent({ form: { facts, draft, procedure } }: { form: Form }) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="check.promises" />
      </h2>
      <Promises
        facts={ifReceivedNow(facts, complaintOf(draft, procedure))}
        none={<FormattedMessage id="check.promises.none" />}
      />
    </>
  );
}
