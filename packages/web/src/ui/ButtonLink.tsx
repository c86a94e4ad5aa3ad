import { Button as GovukButton } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { useRef } from 'react';
import { AppLink, type LinkProps } from '../navigation/AppLink.tsx';
import type { ButtonLook } from './Button.tsx';
import { classNames } from './class-names.ts';
import { StartIcon } from './StartIcon.tsx';
import { useGovukComponent } from './use-govuk-component.ts';

/** A link that looks like a button, for going somewhere. The space bar presses it, as it would a button. */
export function ButtonLink({
  look,
  start,
  className,
  children,
  ...link
}: LinkProps & { look?: ButtonLook; start?: boolean }) {
  const anchor = useRef<HTMLAnchorElement>(null);
  useGovukComponent(anchor, GovukButton);
  return (
    <AppLink
      {...link}
      ref={anchor}
      role="button"
      draggable={false}
      className={classNames(
        'govuk-button',
        className,
        look && `govuk-button--${look}`,
        start && 'govuk-button--start',
      )}
    >
      {children}
      {start && <StartIcon />}
    </AppLink>
  );
}
