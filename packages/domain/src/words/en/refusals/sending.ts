import type { sending } from '../../refusal-codes/sending.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enSending: WordsFor<typeof sending> = {
  'no key of its own':
    'This was sent without a proper key of its own. Load the page again, then send it once more.',
  'key used before':
    'This was sent before with something else in it. Load the page again, then send it once more.',
  unreadable:
    'There is a character in this that cannot be kept. Type the text again, or paste it as plain text.',
  'no procedure': 'This organisation takes no complaints of this kind here.',
  'wrong number or key':
    'That number and key do not go together. Check both: the key is six words, with spaces between them.',
  'too many tries':
    'That was tried too often. Wait {minutes, plural, one {a minute} other {# minutes}}, then try again with the right key.',
};
