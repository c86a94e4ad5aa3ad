import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { useSay } from '@redress/web/words/use-say.ts';

type IntakeQuestionProps = {
  field: IntakeField;
  value: string;
  onChange: (text: string) => void;
  error?: string;
};

const LINES = {
  line: 'text',
  name: 'text',
  email: 'email',
  phone: 'tel',
  date: 'date',
  time: 'time',
} as const;

/** One question of the procedure's form, by its kind. Several choices are kept as their keys with commas between. */
export function IntakeQuestion({ field, value, onChange, error }: IntakeQuestionProps) {
  const say = useSay();
  const label = field.need === 'required' ? field.label : say('web.optional', { label: field.label });
  const options = (field.options ?? []).map((option) => ({ value: option.key, label: option.label }));
  const common = { label, error };
  switch (field.kind) {
    case 'line':
    case 'name':
    case 'email':
    case 'phone':
    case 'date':
    case 'time':
      return <Line {...common} type={LINES[field.kind]} value={value} onChange={onChange} />;
    case 'text':
    case 'address':
      return <LongText {...common} value={value} onChange={onChange} rows={field.kind === 'text' ? 5 : 2} />;
    case 'choice':
      return <OneOf {...common} value={value} onChange={onChange} options={options} />;
    case 'choices':
      return (
        <AnyOf
          {...common}
          value={value === '' ? [] : value.split(',')}
          onChange={(keys) => onChange(keys.join(','))}
          options={options}
        />
      );
    case 'files':
      // What somebody brings on paper is filed with the case; the form only says what there is.
      return <LongText {...common} value={value} onChange={onChange} rows={2} />;
  }
}
