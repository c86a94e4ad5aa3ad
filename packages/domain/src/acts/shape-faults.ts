import type { core } from 'zod/mini';
import { type Refusal, refused } from '../words/refusal-codes.ts';

/** What an act's schema has against what was typed, as refusals at their fields. */
export const shapeFaults = ({ issues }: core.$ZodError): readonly Refusal[] =>
  issues.map((issue) => refusalOf(issue, issue.path.length === 0 ? undefined : issue.path.join('.')));

const refusalOf = (issue: core.$ZodIssue, field: string | undefined): Refusal => {
  switch (issue.code) {
    case 'too_big':
      return refused(
        issue.origin === 'string' ? 'too long' : 'too many',
        { most: Number(issue.maximum) },
        field,
      );
    case 'invalid_value':
    case 'invalid_format':
      return refused('not in the list', {}, field);
    default:
      return refused('not understood', {}, field);
  }
};
