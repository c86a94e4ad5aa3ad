import { PolicyText } from '../../words/PolicyText.tsx';
import { Radio, Stack } from '@mantine/core';
import type { Field, Option } from './field.ts';

type OneOfProps<Key extends string> = Omit<Field<Key | ''>, 'onChange'> & {
  onChange: (chosen: Key) => void;
  options: readonly Option<Key>[];
  size?: 'md';
};

/** One of a few, all in sight. */
export function OneOf<Key extends string>({
  hint,
  value,
  onChange,
  options,
  size,
  ...field
}: OneOfProps<Key>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Radio.Group {...field} description={hint} value={value} onChange={choose}>
      <Stack gap={size === 'md' ? 'sm' : 'xs'} mt="xs">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={<PolicyText>{option.label}</PolicyText>}
            description={option.hint && <PolicyText>{option.hint}</PolicyText>}
            disabled={option.disabled}
            size={size}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
