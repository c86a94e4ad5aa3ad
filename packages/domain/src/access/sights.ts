import type { EventData } from '../history/events.ts';
import type { RoleKey } from '../people.ts';
import { addressedRole } from '../procedure/find.ts';
import type { Relation } from './relation.ts';
import { hides } from './renditions.ts';

/** What there is to see of a case, from least to most private. */
export const SIGHTS = [
  'register row',
  'reference',
  'own letters',
  'respondent papers',
  'bundle',
  'complaint',
  'messages',
  'letters',
  'file',
  'identity',
  'deliberation',
  'ballots',
] as const;
export type Sight = (typeof SIGHTS)[number];

const working: readonly Sight[] = [
  'register row',
  'reference',
  'bundle',
  'complaint',
  'messages',
  'letters',
  'file',
  'identity',
];

/** Who sees what. The API asks this for every answer; nothing else decides. Ballots are opened to nobody but their writer and the count. */
export const sees: Readonly<Record<Relation, readonly Sight[]>> = {
  none: [],
  complainant: ['reference', 'own letters', 'complaint', 'messages', 'identity'],
  subject: ['own letters', 'respondent papers'],
  panel: ['bundle', 'deliberation'],
  handler: [...working],
  duty: [...working],
  overseer: ['register row'],
};

export const maySee = (relation: Relation, sight: Sight): boolean => sees[relation].includes(sight);

/** Which sight a row of content belongs to. */
export const sightOf = {
  answers: 'identity',
  signature: 'identity',
  point: 'complaint',
  request: 'complaint',
  reference: 'reference',
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
  ballot: 'ballots',
  recommendations: 'file',
  action: 'file',
} as const satisfies Record<string, Sight>;
export type ContentKind = keyof typeof sightOf;

export const mayOpen = (relation: Relation, kind: ContentKind): boolean => maySee(relation, sightOf[kind]);

/**
 * What may be opened besides by those to whom somebody released it: to a panel whatever was chosen for it, to a respondent of that what does
 * not say who complained.
 */
export const released: Readonly<Partial<Record<Relation, readonly Sight[]>>> = {
  panel: ['reference', 'bundle', 'complaint', 'messages', 'letters', 'file', 'identity'],
  subject: ['bundle', 'complaint', 'file'],
};

export const mayOpenReleased = (relation: Relation, kind: ContentKind): boolean =>
  released[relation]?.includes(sightOf[kind]) ?? false;

/** Whether a letter that was sent may be read: all of them by those who work the case, their own by those who got one. */
export const mayReadLetter = (
  relation: Relation,
  letter: Pick<EventData['LetterSent'], 'to' | 'rendition'>,
  about: readonly RoleKey[],
): boolean =>
  maySee(relation, 'letters') ||
  (maySee(relation, 'own letters') &&
    (relation === 'subject' ? isToSubject(letter, about) : letter.to === relation));

/**
 * Whether a letter is one to the person complained about: to them as such, or to a role that the complaint is about, such as notice of a hearing
 * to the Director. A copy that names the complainant never is: it went out before anybody knew whom the complaint is about (NAM 10.1).
 */
export const isToSubject = (
  { to, rendition }: Pick<EventData['LetterSent'], 'to' | 'rendition'>,
  about: readonly RoleKey[],
): boolean =>
  to === 'subject' ||
  (hides[rendition] === 'complainant' && about.some((role) => role === addressedRole(to)));

/** The sight that each number on a row of a list is counted from: who may not see what is counted is not told how much of it there is. */
export const countedFrom = {
  openDeadlines: 'register row',
  holds: 'register row',
  unreadMessages: 'messages',
} as const satisfies Record<string, Sight>;

/** What looking at a content of a sight leaves in the access log. */
export const loggedAs: Readonly<Record<(typeof sightOf)[ContentKind], 'narrative' | 'identity' | undefined>> =
  {
    reference: undefined,
    bundle: 'narrative',
    complaint: 'narrative',
    messages: 'narrative',
    letters: 'narrative',
    file: 'narrative',
    identity: 'identity',
    deliberation: 'narrative',
    ballots: 'narrative',
  };

/** The line in the access log that opening a content leaves; what complainants look at of their own is nobody's business. */
export const logged = (relation: Relation, kind: ContentKind): 'narrative' | 'identity' | undefined =>
  relation === 'complainant' ? undefined : loggedAs[sightOf[kind]];
