import type { InputHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { Label } from './Label.tsx';

type FileFieldProps = FieldWords & { name: string; id?: string } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'id' | 'name' | 'type'
  >;

/** The browser's own file picker. */
export function FileField({
  label,
  labelSize,
  pageHeading,
  hint,
  error,
  optional,
  className,
  ...input
}: FileFieldProps) {
  const id = input.id ?? input.name;
  return (
    <FormGroup error={error}>
      <Label htmlFor={id} label={label} labelSize={labelSize} pageHeading={pageHeading} optional={optional} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <input
        {...input}
        type="file"
        id={id}
        className={classNames('govuk-file-upload', className, error && 'govuk-file-upload--error')}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FormGroup>
  );
}
