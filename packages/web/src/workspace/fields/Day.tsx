import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Field } from './field.ts';
import { Line } from './Line.tsx';

/** A day of the calendar; '' while none is typed. */
export function Day({ onChange, ...field }: Field<PlainDate | ''>) {
  // A date box gives `YYYY-MM-DD` or nothing; whether it is a day that exists, the rules say.
  return <Line {...field} type="date" onChange={(typed) => onChange(typed as PlainDate | '')} />;
}
