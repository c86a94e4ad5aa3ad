import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** What is wrong, and the id of the field where it can be put right (a radio group's name, a date's `<id>-day`). */
export type FieldError = { text: ReactNode; field?: string };

type ErrorSummaryProps = {
  errors: readonly FieldError[];
  /** Another one takes the focus again: which attempt to send the errors are of. */
  attempt?: unknown;
  title?: string;
  description?: ReactNode;
};

/**
 * Everything that is wrong with a form, at the top of the page. Takes the focus when it appears and at every other `attempt`; without one,
 * give it the array that one attempt made.
 */
export function ErrorSummary({ errors, attempt = errors, title, description }: ErrorSummaryProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  if (errors.length === 0 && !description) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} data-takes-focus="">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? say('web.errorSummary.title')}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ field, text }, index) => (
                <li key={field ?? index}>
                  {field ? (
                    <a href={`#${field}`} onClick={(event) => goToField(event, field)}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

// The question must be in sight too, not only its box: scroll to the legend or label, then focus.
function goToField(event: MouseEvent, id: string) {
  const field = document.getElementById(id) as HTMLInputElement | null;
  if (!field) return;
  event.preventDefault();
  const words = field.closest('fieldset')?.querySelector('legend') ?? field.labels?.[0] ?? field;
  // jsdom cannot scroll.
  words.scrollIntoView?.();
  field.focus({ preventScroll: true });
}
