import type { Codes, PhraseOf } from './value-kinds.ts';

/** What somebody or something is called where no name may stand: recipients of letters by their role or part, papers by their kind. */
export const titles = {
  'party complainant': {},
  'party subject': {},
  'party handler': {},
  'party receiver': {},
  'party organisation': {},
  'party role': { title: 'procedure text' },

  'paper answers': {},
  'paper point': { n: 'count' },
  'paper signature': {},
  'paper reference': {},
  'paper reason': {},
  'paper subject': {},
  'paper note': {},
  'paper message': {},
  'paper finding': {},
  'paper reasons': {},
  'paper letter': {},
  'letter called': { name: 'procedure text' },
  'paper request': {},
  'paper response': {},
  'paper place': {},
  'paper hearing note': {},
  'paper ballot': {},
  'paper recommendations': {},
  'paper action': {},
} as const satisfies Codes;

export type Title = PhraseOf<typeof titles>;
