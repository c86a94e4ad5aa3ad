import { parsePlainDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';

/** A date as it is typed into three boxes. Kept as typed, so that a wrong answer can be shown again. */
export type DateParts = { day: string; month: string; year: string };

export type DatePart = keyof DateParts;

export const noDate: DateParts = { day: '', month: '', year: '' };

export type ReadDate =
  | { on: PlainDate }
  | { problem: 'empty' }
  | { problem: 'incomplete'; missing: DatePart[] }
  | { problem: 'unreal' };

/** Reads three boxes as a date. Two-digit years are refused: “26” could be two centuries. */
export function readDate(parts: DateParts): ReadDate {
  const typed = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() };
  const missing = (['day', 'month', 'year'] as const).filter((part) => typed[part] === '');
  if (missing.length === 3) return { problem: 'empty' };
  if (missing.length > 0) return { problem: 'incomplete', missing };
  const on = parsePlainDate(`${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`);
  return on ? { on } : { problem: 'unreal' };
}

/** A known date as it goes back into the boxes: `2026-03-05` is 5, 3, 2026. */
export function datePartsOf(on: string): DateParts {
  const [year = '', month = '', day = ''] = on.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
