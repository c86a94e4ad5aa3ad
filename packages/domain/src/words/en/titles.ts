import type { titles } from '../titles.ts';
import type { WordsFor } from '../value-kinds.ts';

export const enTitles: WordsFor<typeof titles> = {
  'party complainant': 'The person who complained',
  'party subject': 'The person complained about',
  'party handler': 'Whoever handles the complaint',
  'party receiver': 'Whoever received the complaint',
  'party organisation': 'The organisation',
  'party role': '{title}',

  'paper answers': 'The complaint form',
  'paper point': 'Point {n, number} of the complaint',
  'paper signature': 'The signature',
  'paper reference': 'The reference',
  'paper reason': 'A reason on the file',
  'paper subject': 'Whom the complaint is about',
  'paper note': 'A note on the file',
  'paper message': 'A message',
  'paper finding': 'A finding',
  'paper reasons': 'The reasons for the outcome',
  'paper letter': 'A letter',
  'letter called': '{name}',
  'paper request': 'The request for this stage',
  'paper response': 'The organisation’s response',
  'paper place': 'Where the hearing is',
  'paper hearing note': 'A note of the hearing',
  'paper ballot': 'A vote',
  'paper recommendations': 'The recommendations',
  'paper action': 'The action',
};
