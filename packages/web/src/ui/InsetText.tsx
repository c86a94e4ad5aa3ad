import type { ReactNode } from 'react';

export function InsetText(props: { children: ReactNode }) {
  return <div className="govuk-inset-text">{props.children}</div>;
}
