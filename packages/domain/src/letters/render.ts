import { hasBlock, hides, saysWhoLooked } from '../access/renditions.ts';
import { longDate } from '../calendar/explain.ts';
import { londonDate, londonTime } from '../calendar/plain-date.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { BlockValue, LetterDate, PointAnswer } from './block-value.ts';
import type { LetterDocument, LetterTexts, Part } from './letter-document.ts';
import type { FilledBlock, LetterValues } from './values.ts';

/**
 * Composes a letter. Only the full rendition reads `full`; every other one is composed from `redacted` alone, so that nothing the complainant
 * said can stand in it but what somebody put there. What is not in `redacted` is left out.
 * @throws Error when a text the full rendition needs was not passed in
 */
export function renderLetter(
  letter: LetterRule,
  values: LetterValues,
  texts: { full: LetterTexts; redacted: LetterTexts },
): LetterDocument {
  const { rendition } = values;
  const full = hides[rendition] === undefined;
  const shown = full ? texts.full : texts.redacted;
  const blocks = values.blocks.filter(({ fill }) => hasBlock(rendition, fill));
  const sections = blocks.flatMap((block) => {
    const parts = partsOf(block, shown, full);
    return parts.length === 0 ? [] : [{ key: block.key, heading: block.label, parts }];
  });
  const independence = {
    key: 'independence',
    heading: 'Who looked at this',
    parts: [paragraph(NOBODY_INDEPENDENT)],
  };
  return {
    title: letter.name,
    rendition,
    datedOn: values.datedOn,
    addressee: shown.addressee ?? [],
    sections: values.nobodyIndependent && saysWhoLooked[rendition] ? [...sections, independence] : sections,
  };
}

const NOBODY_INDEPENDENT =
  'Nobody who had no part in the earlier stage was available, so somebody who had one took this stage as well.';

function partsOf(
  { key, value, words, fill }: FilledBlock,
  texts: LetterTexts,
  full: boolean,
): readonly Part[] {
  const need = (text: string | undefined): readonly Part[] => {
    if (text !== undefined && text.trim() !== '') return [paragraph(text)];
    if (full)
      throw new Error(`The text of the block "${key}" was not passed in, so the letter cannot be composed.`);
    return [];
  };
  const before = words === undefined || fill === 'typed' ? [] : [paragraph(words)];
  const said = contentOf(key, value, texts, need);
  const also = fill === 'typed' ? '' : (texts.blocks[key] ?? '');
  const after = also.trim() === '' ? [] : [paragraph(also)];
  if (value.kind === 'final') return [...(before.length === 0 ? [paragraph(FINAL)] : before), ...after];
  return said.length === 0 ? [] : [...before, ...said, ...after];
}

const FINAL = 'This decision is final. There is no further stage inside the organisation.';

function contentOf(
  key: string,
  value: BlockValue,
  texts: LetterTexts,
  need: (text: string | undefined) => readonly Part[],
): readonly Part[] {
  switch (value.kind) {
    case 'typed':
      return need(texts.blocks[key]);
    case 'reference':
      // A composed reference may hold the complainant's initials, so other renditions have one only where it was passed in for them.
      return need(value.labelId === undefined ? (texts.reference ?? value.trackingNumber) : texts.reference);
    case 'handler':
      return [
        paragraph(
          texts.people[value.personId] === undefined
            ? value.role
            : `${texts.people[value.personId]}, ${value.role}`,
        ),
      ];
    case 'date':
      return dated(value);
    case 'outcome':
      return [paragraph(value.word)];
    case 'findings':
      return value.points.flatMap((point, i) => answered(point, i, texts, need));
    case 'reasons':
      return need(texts.reasons);
    case 'redress':
      return [...list(value.offers), ...(value.actionId === undefined ? [] : need(texts.action))];
    case 'ways on':
      return value.ways.flatMap((way) => [paragraph(wayWords(way)), ...workingOut(way.until)]);
    case 'final':
      return [];
    case 'bodies':
      return list(
        value.bodies.map(
          (body) =>
            `${body.name}: ${body.about}${body.until === undefined ? '' : `, by ${longDate(body.until.on)}`}`,
        ),
      );
    case 'hearing':
      return [
        paragraph(`${longDate(londonDate(value.at))} at ${londonTime(value.at)}`),
        ...need(texts.place),
        ...list(value.members.flatMap((personId) => texts.people[personId] ?? [])),
      ];
    case 'decision':
      return [
        paragraph(
          value.carried === 'unanimous'
            ? 'The panel decided unanimously.'
            : 'The panel decided by a majority.',
        ),
      ];
    case 'recommendations':
      return [
        ...(value.actionId === undefined ? [] : need(texts.action)),
        ...(value.recommendationsId === undefined ? [] : need(texts.recommendations)),
      ];
  }
}

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

const dated = (date: LetterDate): readonly Part[] => [paragraph(longDate(date.on)), ...workingOut(date)];

function workingOut(date: LetterDate | undefined): readonly Part[] {
  return date?.explanation === undefined ? [] : [{ kind: 'working-out', text: date.explanation }];
}

function answered(
  point: PointAnswer,
  i: number,
  texts: LetterTexts,
  need: (text: string | undefined) => readonly Part[],
): readonly Part[] {
  const words = texts.points[point.pointId];
  const heading = paragraph(words === undefined ? `Point ${i + 1}` : `Point ${i + 1}: ${words}`);
  if ('held' in point)
    return [
      heading,
      paragraph(`This point is on hold (${point.held}). We will answer it when the hold ends.`),
    ];
  return [heading, paragraph(point.word), ...need(texts.findings[point.findingId])];
}

function wayWords({
  stage,
  until,
  standing,
}: Extract<BlockValue, { kind: 'ways on' }>['ways'][number]): string {
  if (until === undefined) return `You can go on to: ${stage}. There is no time limit for asking.`;
  const day = longDate(until.on);
  return standing === 'proposed'
    ? `You can go on to: ${stage}. We propose that you ask by ${day}; tell us if you need longer.`
    : `You can go on to: ${stage}. Ask by the end of ${day}.`;
}
