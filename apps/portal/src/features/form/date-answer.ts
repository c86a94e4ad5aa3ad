import type { DateParts } from '@redress/web/ui/date-parts.ts';

/**
 * Three boxes as one answer, `2026-03-05`. What is no date is kept as it was typed (`2026--5`): the rules refuse it in words, and the boxes show
 * it again. Three empty boxes are an empty answer.
 */
export function dateAnswer({ day, month, year }: DateParts): string {
  const parts = [year, month, day].map((part) => part.trim().replaceAll('-', ''));
  if (parts.every((part) => part === '')) return '';
  return parts.map((part, at) => (at === 0 || part === '' ? part : part.padStart(2, '0'))).join('-');
}

/** An answer as it goes back into the boxes, without leading zeros. */
export function datePartsOfAnswer(answer: string): DateParts {
  const [year = '', month = '', day = ''] = answer.split('-');
  return { day: bare(day), month: bare(month), year };
}

const bare = (part: string) => part.replace(/^0+(?=\d)/, '');
