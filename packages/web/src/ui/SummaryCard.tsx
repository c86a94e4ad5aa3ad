import type { ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';

type SummaryCardProps = {
  title: string;
  actions?: readonly { href: string; text: string }[];
  /** A SummaryList. */
  children: ReactNode;
};

/** A titled group of answers; its actions are about the whole group. */
export function SummaryCard({ title, actions = [], children }: SummaryCardProps) {
  const links = actions.map((action) => (
    <AppLink key={action.href + action.text} className="govuk-link" href={action.href}>
      {action.text}
      <span className="govuk-visually-hidden"> ({title})</span>
    </AppLink>
  ));
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <h2 className="govuk-summary-card__title">{title}</h2>
        {links.length === 1 && <div className="govuk-summary-card__actions">{links}</div>}
        {links.length > 1 && (
          <ul className="govuk-summary-card__actions">
            {links.map((link) => (
              <li key={link.key} className="govuk-summary-card__action">
                {link}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}
