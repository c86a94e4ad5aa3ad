import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';

/** It could not be sent, or nobody knows whether it arrived: calm words, and nothing is lost. Takes the focus. */
export function SendingTrouble({ unsure, words }: { unsure: boolean; words: string }) {
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
      </NotificationBanner>
    </div>
  );
}
