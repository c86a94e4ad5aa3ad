import type { Codes } from '../value-kinds.ts';

/** Deciding a stage, and what is agreed about going on. */
export const outcome = {
  'points unanswered': { open: 'count' },
  'outcome decided': {},
  'outcome stands': {},
  'nobody handles': {},
  'all held': {},
  'no reasons': {},
  'no sign-off': {},
  'redress due': { redress: 'procedure text', orReason: 'yes or no' },
  'no agreed window': {},
  'window in the past': {},
  'window promised': { until: 'day' },
  'no outcome to answer': {},
} as const satisfies Codes;
