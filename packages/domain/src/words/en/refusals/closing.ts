import type { closing } from '../../refusal-codes/closing.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enClosing: WordsFor<typeof closing> = {
  'people only': 'Only a person can close a complaint for this reason.',
  'late request to decide': 'Decide the late request first.',
  'no reason for closing': 'Write why the complaint is closed; it stays on the file.',
  'no word of what is missing': 'Write what more would have to be known.',
  'not anonymous': 'This complaint is not anonymous, so it can be asked about.',
  'no outcome sent': 'Send the outcome first.',
  'no final outcome': 'The last stage has no outcome yet.',
  'held points to answer':
    '{points, plural, one {One point was} other {# points were}} on hold when the outcome was sent and still {points, plural, one {has} other {have}} to be answered. Answer {points, plural, one {it} other {them}} first, then close the complaint.',
  'copies owed':
    'The outcome still has to go to: {recipients}. Send it to them; the last copy closes the complaint.',
  'window open': 'The time to ask for the next stage has not run out, or was never agreed.',
};
