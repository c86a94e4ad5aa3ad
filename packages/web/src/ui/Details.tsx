import type { ReactNode } from 'react';

/** Text that only some readers need, one click away. */
export function Details(props: { summary: ReactNode; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details id={props.id} className="govuk-details" open={props.open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div className="govuk-details__text">{props.children}</div>
    </details>
  );
}
