import type { ReactNode } from 'react';

/** One answer to choose, or the word “or” between two groups of answers. */
export type ChoiceItem = Choice | { divider: ReactNode };

export type Choice = {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  /** Asked only once this answer is chosen. What was typed there stays when another answer is chosen. */
  conditional?: ReactNode;
  /** Checkboxes: choosing it clears the others (“None of these”). */
  exclusive?: boolean;
  id?: string;
  /** Checkboxes that are each a field of their own. */
  name?: string;
};

/** The first answer's id is the question's, so that an error summary can link to it; the others are numbered from 2. */
export function choiceId(prefix: string, item: ChoiceItem, index: number) {
  if ('value' in item && item.id) return item.id;
  return index === 0 ? prefix : `${prefix}-${index + 1}`;
}
