import { Textarea } from '@mantine/core';
import type { Field } from './field.ts';

/** Some lines of text. Grows with what is written. */
export function LongText({ hint, onChange, rows = 4, ...field }: Field<string> & { rows?: number }) {
  return (
    <Textarea
      {...field}
      description={hint}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={rows}
    />
  );
}
