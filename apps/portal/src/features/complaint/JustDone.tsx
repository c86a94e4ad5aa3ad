import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router';

const DONE = ['sign.done', 'next.done', 'next.done.late', 'response.done'] as const;
export type Done = (typeof DONE)[number];

/** What was done on the page before this one. */
export function JustDone() {
  const intl = useIntl();
  const { state } = useLocation() as { state: { done?: Done } | null };
  const done = DONE.find((known) => known === state?.done);
  return done ? <NotificationBanner success>{intl.formatMessage({ id: done })}</NotificationBanner> : null;
}
