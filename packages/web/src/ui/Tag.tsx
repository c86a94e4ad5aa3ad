import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TagColour =
  | 'grey'
  | 'green'
  | 'turquoise'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'red'
  | 'orange'
  | 'yellow';

/** A status in a word or two. Its colour says nothing that its words do not. */
export function Tag(props: { colour?: TagColour; children: ReactNode }) {
  return (
    <strong className={classNames('govuk-tag', props.colour && `govuk-tag--${props.colour}`)}>
      {props.children}
    </strong>
  );
}
