import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Help that stands between a question and its answer. */
export function Hint(props: { id: string; className?: string; children: ReactNode }) {
  return (
    <div id={props.id} className={classNames('govuk-hint', props.className)}>
      {props.children}
    </div>
  );
}
