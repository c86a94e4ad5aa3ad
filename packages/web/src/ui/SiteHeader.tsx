import type { ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';

type SiteHeaderProps = {
  /** Whose complaints these are. The reader must always see which organisation they are writing to. */
  organisation: string;
  service: string;
  href: string;
  /** First in it for the keyboard: the way out. */
  before?: ReactNode;
  children?: ReactNode;
};

/** Our own header: the organisation's name on its own colour. Nothing in it may look like a government site's. */
export function SiteHeader({ organisation, service, href, before, children }: SiteHeaderProps) {
  return (
    <header className="redress-header">
      {before}
      <div className="govuk-width-container redress-header__row">
        <AppLink className="redress-header__home" href={href}>
          <span className="redress-header__organisation">{organisation}</span>
          <span className="redress-header__service">{service}</span>
        </AppLink>
        {children}
      </div>
    </header>
  );
}
