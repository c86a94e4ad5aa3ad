import { NotificationBanner } from '@redress/web/ui/NotificationBanner.tsx';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router';

const DONE = ['sign.done', 'next.done', 'next.done.late', 'response.done'] as const;
export type Done = (typeof DONE)[number];

/** What was done on the page before this one. */
export function JustDone() {
  const intl = useIntl();
  const { state }: { state: unknown } = useLocation();
  const said = typeof state === 'object' && state !== null && 'done' in state ? state.done : undefined;
  const done = DONE.find((known) => known === said);
  return done ? <NotificationBanner success>{intl.formatMessage({ id: done })}</NotificationBanner> : null;
}
