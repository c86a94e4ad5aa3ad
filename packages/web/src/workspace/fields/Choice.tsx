import { NativeSelect } from '@mantine/core';
import type { Field, Option } from './field.ts';

type ChoiceProps<Key extends string> = Omit<Field<Key | ''>, 'onChange'> & {
  onChange: (chosen: Key | '') => void;
  options: readonly Option<Key>[];
  /** What the first row says while nothing is chosen; without it one is always chosen. */
  empty?: string;
};

/** One of many. */
export function Choice<Key extends string>({ hint, onChange, options, empty, ...field }: ChoiceProps<Key>) {
  const choose = (chosen: string) => onChange(options.find(({ value }) => value === chosen)?.value ?? '');
  return (
    <NativeSelect
      {...field}
      description={hint}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        ...(empty === undefined ? [] : [{ value: '', label: empty }]),
        ...options.map(({ value, label, disabled }) => ({ value, label, disabled })),
      ]}
    />
  );
}
