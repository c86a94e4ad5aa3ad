import type { typedValues } from '../../refusal-codes/typed-values.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enTypedValues: WordsFor<typeof typedValues> = {
  'too long': 'This can be {most, number} characters at most. Add the rest as a document.',
  'too many': 'This can be {most, number} at most. Take some away, or send them in parts.',
  'not in the list': 'Choose from the list. If what you need is not there, load the page again.',
  'not understood': 'This was not understood. Check what you typed.',
  'outside the calendar': 'No deadline can be worked out for that date. Check the year.',
};
