import type { PlainDate } from './plain-date.ts';

/** GOV.UK publishes three lists; `uk-any` is their union (FOIA s 10(6): a bank holiday in any part of the United Kingdom). */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland' | 'uk-any';

export type BankHoliday = { readonly on: PlainDate; readonly title: string };

/** The last day for which GOV.UK had published when the table was made. Later days follow the standing rules. */
export const PUBLISHED_TO: PlainDate = '2028-12-31';
