import { useIntl } from 'react-intl';

/** A date of the calendar, ISO `2026-11-26`, shown as “Thursday 26 November 2026”. */
export function LongDate(props: { on: string }) {
  return <time dateTime={props.on}>{useLongDate()(props.on)}</time>;
}

/** A date where room is short: “26 Nov 2026”. */
export function ShortDate(props: { on: string }) {
  const intl = useIntl();
  return (
    <time dateTime={props.on}>
      {intl.formatDate(midday(props.on), { ...UTC, day: 'numeric', month: 'short', year: 'numeric' })}
    </time>
  );
}

/** An instant, ISO with its offset, shown as “26 Nov 2026, 14:05” in London time. */
export function Moment(props: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={props.at}>{intl.formatDate(props.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
  );
}

/** The words of a long date, for use inside a sentence. */
export function useLongDate(): (on: string) => string {
  const intl = useIntl();
  // In two parts: a policy's dates are written “Thursday 26 November 2026”, `Intl` would put a comma into it.
  return (on) => {
    const weekday = intl.formatDate(midday(on), { ...UTC, weekday: 'long' });
    const date = intl.formatDate(midday(on), { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });
    return intl.formatMessage({ id: 'web.date.long' }, { weekday, date });
  };
}

const UTC = { timeZone: 'UTC' } as const;

// A plain date has no zone: midday UTC, formatted in UTC, cannot slip to the day before.
function midday(on: string) {
  return `${on}T12:00:00Z`;
}
