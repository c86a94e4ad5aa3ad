import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { Label } from './Label.tsx';

type SelectProps = FieldWords & {
  name: string;
  id?: string;
  items: readonly { value: string; text: string; disabled?: boolean }[];
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'name'>;

/** One out of many. Prefer Radios: a list is only right for more than about seven choices. */
export function Select({
  label,
  labelSize,
  pageHeading,
  hint,
  error,
  optional,
  items,
  className,
  ...select
}: SelectProps) {
  const id = select.id ?? select.name;
  return (
    <FormGroup error={error}>
      <Label htmlFor={id} label={label} labelSize={labelSize} pageHeading={pageHeading} optional={optional} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <select
        {...select}
        id={id}
        className={classNames('govuk-select', className, error && 'govuk-select--error')}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
