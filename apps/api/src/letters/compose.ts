import { isAbout } from '@redress/domain/access/relation.ts';
import { hides, shows, type LetterPart, type Showing } from '@redress/domain/access/renditions.ts';
import { letterSays } from '@redress/domain/letters/letter-language.ts';
import type { LetterDocument, LetterTexts } from '@redress/domain/letters/letter-document.ts';
import { renderLetter } from '@redress/domain/letters/render.ts';
import type { LetterValues } from '@redress/domain/letters/values.ts';
import { letterOf } from '@redress/domain/procedure/find.ts';
import type { Rendition } from '@redress/domain/procedure/vocabulary.ts';
import { letterLanguage } from '../words/in-words.ts';
import { holderOn } from '../organisations/organisation-now.ts';
import { addresseeOf, type Around } from './addressee.ts';
import { identitiesIn, namesIn, withoutIdentity } from './without-identity.ts';

/** What the rules hand over when a letter is sent: its values as they stand now, and what its sender typed. */
export type LetterDraft = LetterValues & { typed: Readonly<Record<string, string>> };

/** A letter as it is kept: frozen, whole, and readable without the case. */
export type FrozenLetter = { letter: string; to: string; document: LetterDocument };

/** The rows of content that a letter quotes. */
export function textsNeeded({ blocks }: LetterDraft): string[] {
  return blocks.flatMap(({ value }): string[] => {
    switch (value.kind) {
      case 'reference':
        return value.referenceId === undefined ? [] : [value.referenceId];
      case 'findings':
        return value.points.flatMap((point) =>
          ['findingId' in point ? [point.pointId, point.findingId] : [point.pointId]].flat(),
        );
      case 'reasons':
        return [value.reasonsId];
      case 'hearing':
        return [value.placeId];
      case 'redress':
        return value.actionId === undefined ? [] : [value.actionId];
      case 'recommendations':
        return [value.actionId, value.recommendationsId].filter((id) => id !== undefined);
      case 'typed':
      case 'handler':
      case 'date':
      case 'outcome':
      case 'ways on':
      case 'final':
      case 'bodies':
      case 'decision':
        return [];
    }
  });
}

/**
 * Composes the document of a letter that is being sent.
 * @param texts the content it quotes, by id (`textsNeeded`)
 * @throws Error when the full rendition lacks a text
 */
export function composeLetter(
  letter: string,
  draft: LetterDraft,
  texts: ReadonlyMap<string, string>,
  around: Around,
): FrozenLetter {
  const full = textsOf(draft, texts, around);
  const redacted = shownIn(draft.rendition, full, around);
  return {
    letter,
    to: draft.to,
    document: renderLetter(letterOf(around.procedure, letter), draft, { full, redacted }, letterLanguage),
  };
}

function textsOf(
  { blocks, typed, to }: LetterDraft,
  texts: ReadonlyMap<string, string>,
  around: Around,
): LetterTexts {
  const values = blocks.map(({ value }) => value);
  const reference = values.find((value) => value.kind === 'reference');
  const reasons = values.find((value) => value.kind === 'reasons');
  const hearing = values.find((value) => value.kind === 'hearing');
  const advice = values.find((value) => value.kind === 'recommendations');
  const redress = values.find((value) => value.kind === 'redress');
  const points = values.flatMap((value) => (value.kind === 'findings' ? value.points : []));
  const text = (id: string | undefined) => (id === undefined ? undefined : texts.get(id));
  return {
    addressee: addresseeOf(to, around).lines,
    reference: text(reference?.referenceId),
    people: Object.fromEntries(around.organisation.members.map(({ personId, name }) => [personId, name])),
    place: text(hearing?.placeId),
    blocks: typed,
    points: present(points.map(({ pointId }) => [pointId, text(pointId)] as const)),
    findings: present(
      points.flatMap((point) =>
        'findingId' in point ? [[point.findingId, text(point.findingId)] as const] : [],
      ),
    ),
    reasons: text(reasons?.reasonsId),
    action: text(advice?.actionId ?? redress?.actionId),
    recommendations: text(advice?.recommendationsId),
  };
}

const present = (
  entries: readonly (readonly [id: string, text: string | undefined])[],
): Record<string, string> =>
  Object.fromEntries(
    entries.flatMap(([id, text]) => (text === undefined || text === '' ? [] : [[id, text] as const])),
  );

/** The texts as a rendition shows them (`shows`): whole, without the names of whoever it hides, or not at all. */
function shownIn(rendition: Rendition, full: LetterTexts, around: Around): LetterTexts {
  const as = shows[rendition];
  const instead = letterSays(letterLanguage).words({
    code: hides[rendition] === 'subject' ? 'instead of the subject' : 'instead of the complainant',
    values: {},
  });
  const names = namesHidden(rendition, around);
  const one = (part: LetterPart, text: string | undefined) =>
    text === undefined || isLeftOut(as[part], around)
      ? undefined
      : as[part] === 'cleaned'
        ? withoutIdentity(text, names, instead)
        : text;
  const each = (part: LetterPart, texts: Readonly<Record<string, string>>) =>
    present(Object.entries(texts).map(([key, text]) => [key, one(part, text)] as const));
  return {
    addressee: full.addressee,
    reference: one('reference', full.reference),
    people: each('people', full.people),
    place: one('place', full.place),
    blocks: each('typed', full.blocks),
    points: each('points', full.points),
    findings: each('findings', full.findings),
    reasons: one('reasons', full.reasons),
    action: one('action', full.action),
    recommendations: one('recommendations', full.recommendations),
  };
}

const isLeftOut = (showing: Showing, { procedure }: Around): boolean =>
  showing === 'left out' ||
  (showing === 'unless it names them' &&
    procedure.reference.parts.some((part) => 'initials' in part && part.initials === 'complainant'));

/** What tells who somebody is whom this rendition hides. */
function namesHidden(
  rendition: Rendition,
  { procedure, answers, state, organisation, todayOn }: Around,
): readonly string[] {
  if (hides[rendition] !== 'subject') return identitiesIn(procedure, answers);
  return organisation.members
    .filter((member) => isAbout(state, holderOn(member, todayOn)))
    .flatMap(({ name }) => namesIn(name));
}
