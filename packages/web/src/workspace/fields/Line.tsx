import { TextInput } from '@mantine/core';
import type { Field } from './field.ts';

type LineProps = Field<string> & { type?: 'text' | 'date' | 'time' | 'email' | 'tel' };

/** One line of text, or a time. */
export function Line({ hint, onChange, type = 'text', ...field }: LineProps) {
  return (
    <TextInput
      {...field}
      description={hint}
      type={type}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      maw={type === 'date' || type === 'time' ? '14rem' : undefined}
    />
  );
}
