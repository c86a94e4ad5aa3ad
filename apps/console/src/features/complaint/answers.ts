import { readTexts } from '@redress/domain/acts/typed-values.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';

export type AnswerGroup = { group: IntakeField['group']; rows: { term: string; value: string }[] };

/** The answers to an intake form in the order and the groups of the form, choices in words. Groups without an answer are left out. */
export function answersOf(procedure: Procedure, text: string | undefined): readonly AnswerGroup[] {
  const answers = textsIn(text);
  const groups = new Map<IntakeField['group'], AnswerGroup['rows']>();
  for (const field of procedure.intake.fields) {
    const answer = answers[field.key]?.trim() ?? '';
    // The signature is an act and stands in the record; what only staff fill in shows once they have.
    if (
      field.fills === 'signature' ||
      field.fills === 'signed on' ||
      (answer === '' && field.group === 'for staff')
    )
      continue;
    const row = { term: field.label, value: inWords(field, answer) };
    groups.set(field.group, [...(groups.get(field.group) ?? []), row]);
  }
  return [...groups]
    .map(([group, rows]) => ({ group, rows }))
    .filter(({ rows }) => rows.some(({ value }) => value !== ''));
}

/** What was typed under each key; nothing where the reader may not see it. */
export function textsIn(text: string | undefined): Readonly<Record<string, string>> {
  return text === undefined ? {} : readTexts(text);
}

const inWords = ({ options }: IntakeField, answer: string): string =>
  options === undefined
    ? answer
    : answer
        .split(',')
        .flatMap((key) => options.find((option) => option.key === key)?.label ?? (key === '' ? [] : [key]))
        .join('\n');
