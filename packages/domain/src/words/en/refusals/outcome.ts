import type { outcome } from '../../refusal-codes/outcome.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enOutcome: WordsFor<typeof outcome> = {
  'points unanswered':
    '{open, plural, one {One point has} other {# points have}} no finding yet. Every point must be answered before the outcome.',
  'outcome decided': 'This stage has been decided. Send the outcome letter next.',
  'outcome stands': 'This stage has been decided and its outcome was sent, so it stands.',
  'nobody handles': 'Assign somebody to handle this stage before it is decided.',
  'all held': 'Every point is on hold, so there is nothing to decide yet. Wait until a hold ends.',
  'no reasons': 'Write the reasons; the complainant has a right to them.',
  'no sign-off': 'Write your full name to sign the investigation off.',
  'redress due':
    'After this outcome, offer {redress}{orReason, select, yes {, or write down why it is left out} other {}}.',
  'no agreed window': 'In this stage the time to go on is set by the procedure, not agreed.',
  'window in the past': 'Choose a day after today, so that there is time to decide.',
  'window promised': 'The letter gave time until {until}. You can give more, not less.',
  'no outcome to answer': 'There is no outcome to answer yet. You will be told when there is.',
};
