import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TextSize = 's' | 'm' | 'l' | 'xl';

/** What every question has: its words, a hint, and what is wrong with the answer. */
export type FieldWords = {
  label: ReactNode;
  labelSize?: TextSize;
  /** The question is the page's only one, so its label or legend is the page's `<h1>`. */
  pageHeading?: boolean;
  hint?: ReactNode;
  /** Plain words saying what is wrong and what to do. */
  error?: ReactNode;
  optional?: boolean;
};

/** The ids of hint and error for `aria-describedby`, in the order in which they stand on the page. */
export function describedBy(id: string, words: { hint?: ReactNode; error?: ReactNode }, first?: string) {
  return classNames(first, words.hint && `${id}-hint`, words.error && `${id}-error`) || undefined;
}

/** What is said around a box, and what the box itself is given. */
export function apart<Given extends FieldWords>(given: Given) {
  const { label, labelSize, pageHeading, hint, error, optional, ...attributes } = given;
  return { words: { label, labelSize, pageHeading, hint, error, optional }, attributes };
}
