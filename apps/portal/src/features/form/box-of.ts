import type { Draft } from './draft.ts';
import type { FormPage } from './form-pages.ts';

/** The id of the box that an error summary leads to, for an answer that the rules name `field`. */
export function boxOf(page: FormPage, field: string, draft: Draft): string {
  if ('fields' in page && page.fields.some(({ key, kind }) => key === field && kind === 'date'))
    return `${field}-day`;
  if (field !== 'points') return field;
  const empty = draft.points.findIndex((point) => point.trim() === '');
  return pointBox(Math.max(empty, 0));
}

export const pointBox = (at: number) => `point-${at + 1}`;
