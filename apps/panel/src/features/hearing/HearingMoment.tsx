import { londonDate, londonTime, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';

/** The day and the time of a hearing, in London; or that there is none yet. */
export function HearingMoment({ at }: { at: Instant | null | undefined }) {
  if (at == null) return <FormattedMessage id="hearing.noDate" />;
  return (
    <FormattedMessage
      id="hearing.moment"
      values={{ date: <LongDate on={londonDate(at)} />, time: londonTime(at) }}
    />
  );
}
