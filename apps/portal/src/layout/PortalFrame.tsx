import { UntranslatedNote } from './UntranslatedNote.tsx';
import { ExitPage } from '@redress/web/ui/ExitPage.tsx';
import { ExitSkipLink } from '@redress/web/ui/ExitSkipLink.tsx';
import { SiteFooter } from '@redress/web/ui/SiteFooter.tsx';
import { SiteHeader } from '@redress/web/ui/SiteHeader.tsx';
import { SkipLink } from '@redress/web/ui/SkipLink.tsx';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths, SAFE_PLACE } from '../paths.ts';
import { forgetVisit } from './forget-visit.ts';
import { useBrandColour, useOrganisation } from './organisation.ts';

/** Header, way out, footer. The page itself brings `<main>`, by `Page`. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const organisation = useOrganisation();
  useBrandColour(organisation?.brandColour);
  const service = intl.formatMessage({ id: 'portal.service' });
  return (
    <>
      <SkipLink target="main" />
      <SiteHeader
        organisation={organisation?.name ?? intl.formatMessage({ id: 'portal.title' })}
        service={service}
        href={organisation?.home ?? paths.start()}
        before={<ExitSkipLink href={SAFE_PLACE} forget={forgetVisit} />}
      />
      <div className="govuk-width-container redress-frame">
        <ExitPage href={SAFE_PLACE} forget={forgetVisit} />
        <UntranslatedNote />
        {children}
      </div>
      <SiteFooter
        label={intl.formatMessage({ id: 'portal.footer.label' })}
        links={[
          { href: paths.help(), text: intl.formatMessage({ id: 'portal.footer.help' }) },
          { href: paths.open(), text: intl.formatMessage({ id: 'portal.footer.open' }) },
          { href: paths.accessibility(), text: intl.formatMessage({ id: 'portal.footer.accessibility' }) },
          { href: paths.privacy(), text: intl.formatMessage({ id: 'portal.footer.privacy' }) },
        ]}
      />
    </>
  );
}
