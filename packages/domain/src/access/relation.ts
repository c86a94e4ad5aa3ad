import { dutiesOf } from '../people.ts';
import type { Duty } from '../procedure/vocabulary.ts';
import { isSubject } from '../acts/authority.ts';
import type { ContentKind, Facts } from '../acts/facts.ts';

/**
 * What somebody is to a case. There is one at a time and `subject` wins over all: a role never lets a person see a complaint about themselves.
 * `duty` is staff whose role takes complaints in, assesses, assigns or convenes; `overseer` sees that there is a case and how it stands,
 * nothing of what it says.
 */
export const RELATIONS = ['none', 'complainant', 'subject', 'panel', 'handler', 'duty', 'overseer'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What there is to see of a case, from least to most private. */
export const SIGHTS = [
  'register row',
  'own letters',
  'respondent papers',
  'bundle',
  'complaint',
  'messages',
  'letters',
  'file',
  'identity',
  'deliberation',
] as const;
export type Sight = (typeof SIGHTS)[number];

/** The one policy table of who sees what. The API asks it for every answer; nothing else decides. */
export const sees = {
  none: [],
  complainant: ['own letters', 'complaint', 'messages', 'identity'],
  subject: ['own letters', 'respondent papers'],
  panel: ['own letters', 'bundle'],
  handler: ['register row', 'own letters', 'bundle', 'complaint', 'messages', 'letters', 'file', 'identity'],
  duty: ['register row', 'own letters', 'bundle', 'complaint', 'messages', 'letters', 'file', 'identity'],
  overseer: ['register row'],
} as const satisfies Record<Relation, readonly Sight[]>;

export const maySee = (relation: Relation, sight: Sight): boolean =>
  (sees[relation] as readonly Sight[]).includes(sight);

/** Which sight a row of content belongs to. Ballots are opened to nobody but their writer and the count. */
export const sightOf = {
  answers: 'identity',
  signature: 'identity',
  point: 'complaint',
  request: 'complaint',
  reference: 'register row',
  message: 'messages',
  letter: 'letters',
  reason: 'file',
  subject: 'file',
  note: 'file',
  finding: 'file',
  reasons: 'file',
  response: 'bundle',
  place: 'bundle',
  'hearing note': 'deliberation',
  ballot: 'deliberation',
  recommendations: 'file',
  action: 'file',
} as const satisfies Record<ContentKind, Sight>;

/** Duties that give a person sight of every case of the procedure that is not about them, because somebody must receive and hand out. */
const opensCases: readonly Duty[] = ['receives', 'assesses', 'assigns', 'safeguards'];

/** What an actor is to a case now. Staff without a relation see no trace of it. */
export const relationTo = (facts: Facts): Relation => {
  const { actor, state, procedure } = facts;
  if (actor.kind === 'complainant') return 'complainant';
  if (actor.kind === 'system') return 'none';
  if (isSubject(facts)) return 'subject';
  if (actor.kind === 'panel')
    return state.panel.members.some((member) => member.personId === actor.personId) ? 'panel' : 'none';
  if (state.handlers.some((handler) => handler.personId === actor.personId)) return 'handler';
  const duties = dutiesOf(procedure, actor.roles, state.about);
  const handlerOnly = procedure.confidentiality.audience === 'case manager only' && state.handlers.length > 0;
  const convening =
    duties.has('convenes') && procedure.panel !== undefined && state.stage === procedure.panel.stage;
  if (!handlerOnly && (opensCases.some((duty) => duties.has(duty)) || convening)) return 'duty';
  return duties.has('oversees') || (handlerOnly && duties.has('receives')) ? 'overseer' : 'none';
};
