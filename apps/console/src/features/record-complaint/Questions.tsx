import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { IntakeQuestion } from './IntakeQuestion.tsx';
import type { RecordFields } from './use-record-form.ts';

/** Questions of the procedure's form. One that is worded like another (“Date”) says what it belongs to: the question before it. */
export function Questions({ form, fields }: { form: RecordFields; fields: readonly IntakeField[] }) {
  const say = useSay();
  return fields.map((field, index) => {
    const before = fields[index - 1];
    const vague = field.group === 'for staff' && field.kind === 'date' && before !== undefined;
    const label = vague
      ? say('recordComplaint.ofField', { label: field.label, of: before.label })
      : field.label;
    return (
      <IntakeQuestion
        key={field.key}
        field={{ ...field, label }}
        value={form.data.answers[field.key] ?? ''}
        onChange={(text) => form.answer(field.key, text)}
        error={form.errorAt(field.key)}
      />
    );
  });
}
