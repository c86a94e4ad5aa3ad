import {
  nextActsOfComplainant,
  type NextActOfComplainant,
} from '@redress/domain/acts/next-acts-of-complainant.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ButtonLink } from '@redress/web/ui/ButtonLink.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { FormattedMessage } from 'react-intl';
import { actWords } from './act-words.ts';
import { Until } from './Until.tsx';
import { useOwnCase } from './own-case.ts';

/** Everything a complainant can do, as the rules have it: what is not possible now stays, and says why. */
export function WhatYouCanDo() {
  const { facts, tracked } = useOwnCase();
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.do" />
      </h2>
      <ul className="redress-acts">
        {nextActsOfComplainant(facts).map((act) => (
          <li key={`${act.command} ${act.to ?? ''}`}>
            <ActButton act={act} />
            {act.command === 'RecordComplainantResponse' && <AnsweredBefore />}
            {act.command === 'SendMessage' && (
              <p className="govuk-hint redress-refusal">
                <FormattedMessage id="complaint.messages.count" values={{ count: tracked.messageCount }} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AnsweredBefore() {
  const { complainantResponse: answer } = useOwnCase().facts.state;
  if (answer !== 'satisfied' && answer !== 'not satisfied') return null;
  return (
    <p className="govuk-hint redress-refusal">
      <FormattedMessage id={`complaint.do.answered.${answer}`} />
    </p>
  );
}

function ActButton({ act }: { act: NextActOfComplainant }) {
  const { facts } = useOwnCase();
  const words = actWords(act);
  if (!words) return null;
  const stage = act.to === undefined ? undefined : findStage(facts.procedure, act.to)?.name;
  const label = stage ? (
    <FormattedMessage id="complaint.do.to" values={{ stage }} />
  ) : (
    <FormattedMessage id={words.label} />
  );
  if (act.refusal) {
    return (
      <Button type="button" look="secondary" refused={inWords(act.refusal)}>
        {label}
      </Button>
    );
  }
  return (
    <>
      {/* Only signing cannot wait: our dates hang on it. */}
      <ButtonLink look={act.command === 'SignComplaint' ? undefined : 'secondary'} href={words.href(act)}>
        {label}
      </ButtonLink>
      {act.until?.dueOn && (
        <p className="govuk-hint redress-refusal">
          <Until clock={act.until} now={facts.now} />
        </p>
      )}
    </>
  );
}
