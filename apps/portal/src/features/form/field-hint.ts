import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import type { IntlShape } from 'react-intl';

const BY_USE = ['name', 'email', 'phone', 'address', 'summary', 'remedy'] as const;

/** What helps to answer a question: the policy's own hint, else ours for its kind, else that it may be left empty. */
export function hintOf(field: IntakeField, intl: IntlShape, example: PlainDate): string | undefined {
  if (field.kind === 'date') {
    const [year = '', month = '', day = ''] = example.split('-').map((part) => String(Number(part)));
    return intl.formatMessage({ id: 'form.hint.date' }, { day, month, year });
  }
  if (field.kind === 'time') return intl.formatMessage({ id: 'form.hint.time' });
  if (field.hint) return field.hint;
  const use = BY_USE.find((known) => known === field.fills);
  if (use && field.need !== 'optional') return intl.formatMessage({ id: `form.hint.${use}` });
  return field.need === 'asked' ? intl.formatMessage({ id: 'form.skip' }) : undefined;
}
