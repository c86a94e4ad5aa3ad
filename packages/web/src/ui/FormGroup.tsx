import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The block around one question, marked when its answer is wrong. */
export function FormGroup(props: { error?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <div
      className={classNames('govuk-form-group', props.error && 'govuk-form-group--error', props.className)}
    >
      {props.children}
    </div>
  );
}
