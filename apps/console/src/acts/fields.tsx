import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Field<Value> = {
  label: ReactNode;
  hint?: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
};

export type Option<Key extends string = string> = {
  value: Key;
  label: string;
  hint?: string;
  disabled?: boolean;
};

/** Some lines of text. Grows with what is written. */
export function LongText({
  label,
  hint,
  value,
  onChange,
  error,
  rows = 4,
}: Field<string> & { rows?: number }) {
  return (
    <Textarea
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      autosize
      minRows={rows}
    />
  );
}

type LineProps = Field<string> & {
  type?: 'text' | 'date' | 'time' | 'email' | 'tel';
  autoComplete?: string;
  narrow?: boolean;
  max?: string;
};

/** One line of text, a date or a time. */
export function Line({
  label,
  hint,
  value,
  onChange,
  error,
  type = 'text',
  autoComplete = 'off',
  narrow,
  max,
}: LineProps) {
  return (
    <TextInput
      label={label}
      description={hint}
      type={type}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      autoComplete={autoComplete}
      max={max}
      maw={narrow || type === 'date' || type === 'time' ? '14rem' : undefined}
    />
  );
}

/** One of a few, all in sight. */
export function OneOf<Key extends string>({
  label,
  hint,
  value,
  onChange,
  error,
  options,
}: Field<Key | ''> & { options: readonly Option<Key>[] }) {
  return (
    <Radio.Group label={label} description={hint} value={value} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.hint}
            disabled={option.disabled}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** One of many. Without a choice made, the first row asks for one. */
export function Choice({
  label,
  hint,
  value,
  onChange,
  error,
  options,
  empty,
}: Field<string> & { options: readonly Option[]; empty?: string }) {
  return (
    <NativeSelect
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      data={[
        ...(empty === undefined ? [] : [{ value: '', label: empty }]),
        ...options.map(({ value: key, label: text, disabled }) => ({ value: key, label: text, disabled })),
      ]}
    />
  );
}

/** Any of some. */
export function AnyOf({
  label,
  hint,
  value,
  onChange,
  error,
  options,
}: Field<readonly string[]> & { options: readonly Option[] }) {
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={[...value]}
      onChange={(next) => onChange(next)}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.hint}
            disabled={option.disabled}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Yes or no. */
export function Tick({ label, hint, value, onChange, error }: Field<boolean>) {
  return (
    <Checkbox
      label={label}
      description={hint}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={error}
    />
  );
}
