import type { ReactNode } from 'react';

/** The confirmation at the end of a journey: its title is the page's `<h1>`. */
export function Panel(props: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{props.title}</h1>
      {props.children && <div className="govuk-panel__body">{props.children}</div>}
    </div>
  );
}
