import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** What the reader loses if they do not know it. */
export function WarningText(props: { children: ReactNode }) {
  const say = useWords();
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{say('web.warning')}</span> {props.children}
      </strong>
    </div>
  );
}
