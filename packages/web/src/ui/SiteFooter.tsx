import type { ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';

type SiteFooterProps = {
  label: string;
  /** The same help in the same order on every page (WCAG 3.2.6). */
  links: readonly { href: string; text: string }[];
  children?: ReactNode;
};

export function SiteFooter({ label, links, children }: SiteFooterProps) {
  return (
    <footer className="redress-footer">
      <div className="govuk-width-container">
        <nav aria-label={label}>
          <ul className="redress-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <AppLink className="govuk-link govuk-link--no-visited-state" href={link.href}>
                  {link.text}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
