import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';

type NotificationBannerProps = {
  /** Something was done: spoken at once, and takes the focus. */
  success?: boolean;
  title?: string;
  /** Of its title. */
  id?: string;
  /** One sentence, or elements of your own when there is more to say. */
  children: ReactNode;
};

/** News that is not part of the page: what has just happened, or what matters to everybody who reads it. */
export function NotificationBanner({ success, title, id, children }: NotificationBannerProps) {
  const say = useWords();
  const own = useId();
  const titleId = id ?? own;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (success) box.current?.focus();
  }, [success]);
  return (
    <div
      ref={box}
      className={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={titleId}
      {...(success ? { tabIndex: -1, 'data-takes-focus': '' } : {})}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? say(success ? 'web.success' : 'web.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
