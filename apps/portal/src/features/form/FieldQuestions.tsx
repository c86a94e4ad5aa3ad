import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { FormattedMessage } from 'react-intl';
import { FieldQuestion } from './FieldQuestion.tsx';
import { wrongWith, type PageProblem } from './page-problems.ts';
import type { Form } from './use-form.ts';

type FieldQuestionsProps = { form: Form; fields: readonly IntakeField[]; wrong: readonly PageProblem[] };

/** Questions of the policy's own form. One alone is the page's heading; several stand under the heading of their group. */
export function FieldQuestions({ form, fields, wrong }: FieldQuestionsProps) {
  const [first] = fields;
  const alone = fields.length === 1;
  return (
    <>
      {!alone && first && first.group !== 'for staff' && (
        <h1 className="govuk-heading-l">
          <FormattedMessage id={`form.group.${first.group}`} />
        </h1>
      )}
      {fields.map((field) => (
        <FieldQuestion
          key={field.key}
          field={field}
          alone={alone}
          typed={form.draft.answers[field.key] ?? ''}
          onType={(typed) => form.answer(field.key, typed)}
          error={wrongWith(wrong, field.key)}
          now={form.facts.now}
        />
      ))}
    </>
  );
}
