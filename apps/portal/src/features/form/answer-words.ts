import { parsePlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';

/** An answer as it is read back: dates written out, choices in their own words. Undefined when there is none. */
export function answerWords(
  field: IntakeField,
  typed: string | undefined,
  longDate: (on: string) => string,
): string | undefined {
  if (!typed?.trim()) return undefined;
  switch (field.kind) {
    case 'date':
      return parsePlainDate(typed) ? longDate(typed) : typed;
    case 'choice':
    case 'choices':
      return typed
        .split(',')
        .map((key) => field.options?.find((option) => option.key === key)?.label ?? key)
        .join('\n');
    default:
      return typed.trim();
  }
}
