import type { Field } from './field.ts';
import { OneOf } from './OneOf.tsx';

type YesOrNoProps = Omit<Field<boolean>, 'value'> & { value: boolean | ''; yes: string; no: string };

/** Yes or no, both in sight: for what has to be decided, where an empty box to tick would be a decision already. */
export function YesOrNo({ value, onChange, yes, no, ...field }: YesOrNoProps) {
  return (
    <OneOf
      {...field}
      value={value === '' ? '' : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
    />
  );
}
