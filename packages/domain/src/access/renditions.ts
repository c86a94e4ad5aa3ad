import type { RoleKey } from '../people.ts';
import { addressedRole } from '../procedure/find.ts';
import type { Recipient } from '../procedure/stages.ts';
import { FILLS, type Fill, type Rendition } from '../procedure/vocabulary.ts';

/** What a letter is made of, as far as copies differ in it. */
export type LetterPart =
  | 'addressee'
  | 'reference'
  | 'people'
  | 'place'
  | 'typed'
  | 'points'
  | 'findings'
  | 'reasons'
  | 'action'
  | 'recommendations';

/**
 * How a part stands in a copy: `whole`; `cleaned` of the names of whoever the copy hides; `left out`; `unless it names them`: a reference that is
 * composed of the complainant's initials is left out, any other stands.
 */
export type Showing = 'whole' | 'cleaned' | 'left out' | 'unless it names them';

const cleaned = {
  addressee: 'whole',
  reference: 'unless it names them',
  people: 'whole',
  place: 'whole',
  typed: 'cleaned',
  findings: 'cleaned',
  reasons: 'cleaned',
  action: 'cleaned',
  recommendations: 'cleaned',
} as const;

/** Which copy shows what. The complainant's own words are in no copy that hides who complained. */
export const shows: Readonly<Record<Rendition, Record<LetterPart, Showing>>> = {
  full: {
    addressee: 'whole',
    reference: 'whole',
    people: 'whole',
    place: 'whole',
    typed: 'whole',
    points: 'whole',
    findings: 'whole',
    reasons: 'whole',
    action: 'whole',
    recommendations: 'whole',
  },
  'without complainant': { ...cleaned, points: 'left out' },
  'without subject': { ...cleaned, points: 'cleaned' },
  'findings only': { ...cleaned, points: 'left out' },
};

/** Whom a copy hides: whose names are taken out of it. */
export const hides: Readonly<Record<Rendition, 'complainant' | 'subject' | undefined>> = {
  full: undefined,
  'without complainant': 'complainant',
  'without subject': 'subject',
  'findings only': 'complainant',
};

/** The blocks that a copy has. */
export const blocksIn: Readonly<Record<Rendition, readonly Fill[]>> = {
  full: [...FILLS],
  'without complainant': [...FILLS],
  'without subject': [...FILLS],
  'findings only': ['outcome word', 'decision', 'findings', 'recommendations'],
};

/** Whether a copy says that nobody independent of the earlier stages was there (NAM ?4). */
export const saysWhoLooked: Readonly<Record<Rendition, boolean>> = {
  full: true,
  'without complainant': true,
  'without subject': true,
  'findings only': false,
};

export const hasBlock = (rendition: Rendition, fill: Fill): boolean => blocksIn[rendition].includes(fill);

/**
 * The rendition somebody gets. A role that the complaint is about gets what a person complained about gets, even where the list names it for
 * another reason.
 */
export const renditionFor = (
  recipient: Pick<Recipient, 'to' | 'rendition'>,
  recipients: readonly Pick<Recipient, 'to' | 'rendition'>[],
  about: readonly RoleKey[],
): Rendition => {
  if (!about.some((role) => role === addressedRole(recipient.to))) return recipient.rendition;
  return recipients.find(({ to }) => to === 'subject')?.rendition ?? 'without complainant';
};
