import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** What is wrong with one answer, beside it. */
export function ErrorMessage(props: { id?: string; children: ReactNode }) {
  const say = useWords();
  return (
    <p id={props.id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{say('web.error')}</span> {props.children}
    </p>
  );
}
