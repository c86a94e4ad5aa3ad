import { PolicyText } from '../../words/PolicyText.tsx';
import { Checkbox, Stack } from '@mantine/core';
import type { Field, Option } from './field.ts';

/** Any of some. */
export function AnyOf({
  hint,
  value,
  options,
  ...field
}: Field<readonly string[]> & { options: readonly Option[] }) {
  return (
    <Checkbox.Group {...field} description={hint} value={[...value]}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={<PolicyText>{option.label}</PolicyText>}
            description={option.hint && <PolicyText>{option.hint}</PolicyText>}
            disabled={option.disabled}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
