import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** It could not be sent, or nobody knows whether it arrived: calm words, and nothing is lost. Takes the focus. */
export function SendingTrouble({
  unsure,
  words,
  children,
}: {
  unsure: boolean;
  words: string;
  children: ReactNode;
}) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView?.();
    box.current?.focus();
  }, [words]);
  return (
    <div ref={box} role="alert" tabIndex={-1} data-takes-focus="">
      <NotificationBanner
        title={intl.formatMessage({ id: unsure ? 'check.unsure.heading' : 'check.failed.heading' })}
      >
        <p className="govuk-body">{words}</p>
        {children}
      </NotificationBanner>
    </div>
  );
}
