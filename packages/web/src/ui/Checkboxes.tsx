import { useState } from 'react';
import type { ChoiceItem } from './choice-item.ts';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

type CheckboxesProps = Omit<ChoiceGroupProps, 'kind' | 'chosen' | 'onChoose' | 'inline'> & {
  values?: readonly string[];
  defaultValues?: readonly string[];
  onChange?: (values: string[]) => void;
};

/** As many answers as apply. An exclusive answer clears the others, and they clear it. */
export function Checkboxes({ values, defaultValues, onChange, ...group }: CheckboxesProps) {
  const [inner, setInner] = useState<readonly string[]>(defaultValues ?? []);
  const chosen = values ?? inner;
  return (
    <ChoiceGroup
      {...group}
      kind="checkboxes"
      chosen={chosen}
      onChoose={(item, checked) => {
        const next = afterChoosing(group.items, chosen, item.value, checked);
        setInner(next);
        onChange?.(next);
      }}
    />
  );
}

function afterChoosing(
  items: readonly ChoiceItem[],
  chosen: readonly string[],
  value: string,
  checked: boolean,
) {
  if (!checked) return chosen.filter((other) => other !== value);
  const exclusive = items.flatMap((item) => ('value' in item && item.exclusive ? [item.value] : []));
  if (exclusive.includes(value)) return [value];
  return [...chosen.filter((other) => !exclusive.includes(other)), value];
}
