import type { letterSentences } from '../letter-sentences.ts';
import type { WordsFor } from '../value-kinds.ts';

export const enLetterSentences: WordsFor<typeof letterSentences> = {
  day: '{on}',
  'who looked': 'Who looked at this',
  'nobody independent':
    'Nobody who had no part in the earlier stage was available, so somebody who had one took this stage as well.',
  final: 'This decision is final. There is no further stage inside the organisation.',
  handler: '{name}, {role}',
  point: 'Point {n, number}',
  'point in words': 'Point {n, number}: {words}',
  'point held': 'This point is on hold ({ground}). We will answer it when the hold ends.',
  'way on': 'You can go on to: {stage}. There is no time limit for asking.',
  'way on by': 'You can go on to: {stage}. Ask by the end of {on}.',
  'way on proposed':
    'You can go on to: {stage}. We propose that you ask by {on}; tell us if you need longer.',
  body: '{name}: {about}',
  'body by': '{name}: {about}, by {on}',
  hearing: '{on} at {time}',
  'decided unanimously': 'The panel decided unanimously.',
  'decided by a majority': 'The panel decided by a majority.',
  'instead of the complainant': '[the complainant]',
  'instead of the subject': '[the person complained about]',
};
