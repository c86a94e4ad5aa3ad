import type { ReactNode } from 'react';
import { ErrorMessage } from './ErrorMessage.tsx';
import type { FieldWords } from './field.ts';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { Label } from './Label.tsx';

type WordedGroupProps = { id: string; words: FieldWords; className?: string; children: ReactNode };

/** A box with its label, hint and error above it. */
export function WordedGroup({ id, words, className, children }: WordedGroupProps) {
  const { hint, error, label, labelSize, pageHeading, optional } = words;
  return (
    <FormGroup error={error} className={className}>
      <Label htmlFor={id} label={label} labelSize={labelSize} pageHeading={pageHeading} optional={optional} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </FormGroup>
  );
}
