import { useState } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

type RadiosProps = Omit<ChoiceGroupProps, 'kind' | 'chosen' | 'onChoose'> & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
};

/** One answer out of a few. Nothing is chosen beforehand unless the person chose it. */
export function Radios({ value, defaultValue, onChange, ...group }: RadiosProps) {
  const [inner, setInner] = useState(defaultValue);
  const chosen = value ?? inner;
  return (
    <ChoiceGroup
      {...group}
      kind="radios"
      chosen={chosen === undefined ? [] : [chosen]}
      onChoose={(item) => {
        setInner(item.value);
        onChange?.(item.value);
      }}
    />
  );
}
