import { useState, type ChangeEvent, type TextareaHTMLAttributes } from 'react';
import { CharactersLeft } from './CharactersLeft.tsx';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { Label } from './Label.tsx';

type TextAreaProps = FieldWords & {
  name: string;
  id?: string;
  /** Counts characters for the writer. Going over is said, never cut off: the server refuses what is too long. */
  limit?: number;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'maxLength'>;

/** Several lines of text, with a count of what is left when there is a limit. */
export function TextArea({
  label,
  labelSize,
  pageHeading,
  hint,
  error,
  optional,
  limit,
  className,
  onChange,
  ...area
}: TextAreaProps) {
  const id = area.id ?? area.name;
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''));
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  return (
    <FormGroup error={error} className={limit ? 'govuk-character-count' : undefined}>
      <Label htmlFor={id} label={label} labelSize={labelSize} pageHeading={pageHeading} optional={optional} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <textarea
        rows={5}
        {...area}
        id={id}
        onChange={change}
        className={classNames('govuk-textarea', className, error && 'govuk-textarea--error')}
        aria-describedby={describedBy(id, { hint, error }, limit ? `${id}-info` : undefined)}
      />
      {limit && <CharactersLeft id={`${id}-info`} limit={limit} typed={String(area.value ?? typed)} />}
    </FormGroup>
  );
}
