import { addDays, type PlainDate } from '../calendar/plain-date.ts';

/** Days in a row, both ends included; without `toOn`, until further notice. */
export type Span = { fromOn: PlainDate; toOn?: PlainDate };

/** Whether a day lies in a span. The database says null where there is no end. */
export const covers = (
  { fromOn, toOn }: { fromOn: PlainDate; toOn?: PlainDate | null },
  on: PlainDate,
): boolean => fromOn <= on && (toOn == null || on <= toOn);

const earlier = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const spanOf = (fromOn: PlainDate, toOn: PlainDate | undefined): Span[] =>
  toOn === undefined ? [{ fromOn }] : toOn < fromOn ? [] : [{ fromOn, toOn }];

/** The days that both have; none or one span. */
export const meet = (a: Span, b: Span): Span[] =>
  spanOf(a.fromOn > b.fromOn ? a.fromOn : b.fromOn, earlier(a.toOn, b.toOn));

/** What is left of some spans without the days of others. */
export const without = (spans: readonly Span[], others: readonly Span[]): Span[] =>
  others.reduce<Span[]>(
    (left, { fromOn, toOn }) =>
      left.flatMap((span) => [
        ...spanOf(span.fromOn, earlier(span.toOn, addDays(fromOn, -1))),
        ...(toOn === undefined ? [] : meet(span, { fromOn: addDays(toOn, 1) })),
      ]),
    [...spans],
  );

/** Some spans as they are: those that end before they begin are none. */
export const real = ({ fromOn, toOn }: Span): Span[] => spanOf(fromOn, toOn);
