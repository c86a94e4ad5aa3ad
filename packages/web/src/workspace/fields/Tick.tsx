import { Checkbox } from '@mantine/core';
import type { Field } from './field.ts';

type TickProps = Omit<Field<boolean>, 'value'> & { value: boolean | '' };

/** Yes or no. */
export function Tick({ hint, value, onChange, ...field }: TickProps) {
  return (
    <Checkbox
      {...field}
      description={hint}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
