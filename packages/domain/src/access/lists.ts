import type { Relation } from './relation.ts';
import { maySee, type Sight } from './sights.ts';

export type List = 'worklist' | 'own work' | 'register' | 'hearings' | 'about the reader';

/** The lists in which a case has a row, by what the reader is to it. In no list for anybody else: not as a row, not as a number. */
export const lists: Readonly<Record<List, readonly Relation[]>> = {
  worklist: ['handler', 'duty', 'overseer'],
  'own work': ['handler'],
  register: ['handler', 'duty', 'overseer'],
  hearings: ['panel'],
  'about the reader': ['subject'],
};

export const isListed = (list: List, relation: Relation): boolean => lists[list].includes(relation);

/** What a case can be looked up by, and what somebody must see of it to find it so. A composed reference may hold initials. */
export const foundBy = {
  'tracking number': 'register row',
  reference: 'reference',
} as const satisfies Record<string, Sight>;

/** Whoever finds a case by it: only who has it in their register, and sees that of it. */
export const findersBy = (found: keyof typeof foundBy): readonly Relation[] =>
  lists.register.filter((relation) => maySee(relation, foundBy[found]));

/** Who can do anything at all in a case. To everybody else every command is answered as if there were no such case. */
export const acting: readonly Relation[] = ['complainant', 'panel', 'handler', 'duty', 'overseer'];

export const mayAct = (relation: Relation): boolean => acting.includes(relation);
