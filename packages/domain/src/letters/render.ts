import { hasBlock, hides, saysWhoLooked } from '../access/renditions.ts';
import { londonDate, londonTime } from '../calendar/plain-date.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { BlockValue, LetterDate, PointAnswer } from './block-value.ts';
import { letterSays, type LetterLanguage, type LetterSays } from './letter-language.ts';
import type { LetterDocument, LetterTexts, Part } from './letter-document.ts';
import type { FilledBlock, LetterValues } from './values.ts';

/**
 * Composes a letter in its language. Only the full rendition reads `full`; every other one is composed from `redacted` alone, so that nothing
 * the complainant said can stand in it but what somebody put there. What is not in `redacted` is left out.
 * @throws Error when a text the full rendition needs was not passed in
 */
export function renderLetter(
  letter: LetterRule,
  values: LetterValues,
  texts: { full: LetterTexts; redacted: LetterTexts },
  language: LetterLanguage,
): LetterDocument {
  const { rendition } = values;
  const says = letterSays(language);
  const full = hides[rendition] === undefined;
  const shown = full ? texts.full : texts.redacted;
  const blocks = values.blocks.filter(({ fill }) => hasBlock(rendition, fill));
  const sections = blocks.flatMap((block) => {
    const parts = partsOf(block, shown, full, says);
    return parts.length === 0 ? [] : [{ key: block.key, heading: block.label, parts }];
  });
  const independence = {
    key: 'independence',
    heading: says.words({ code: 'who looked', values: {} }),
    parts: [paragraph(says.words({ code: 'nobody independent', values: {} }))],
  };
  return {
    title: letter.name,
    language: language.language,
    rendition,
    datedOn: values.datedOn,
    addressee: shown.addressee ?? [],
    sections: values.nobodyIndependent && saysWhoLooked[rendition] ? [...sections, independence] : sections,
  };
}

type Need = (text: string | undefined) => readonly Part[];

function partsOf(
  { key, value, words, fill }: FilledBlock,
  texts: LetterTexts,
  full: boolean,
  says: LetterSays,
): readonly Part[] {
  const need: Need = (text) => {
    if (text !== undefined && text.trim() !== '') return [paragraph(text)];
    if (full)
      throw new Error(`The text of the block "${key}" was not passed in, so the letter cannot be composed.`);
    return [];
  };
  const before = words === undefined || fill === 'typed' ? [] : [paragraph(words)];
  const also = fill === 'typed' ? '' : (texts.blocks[key] ?? '');
  const after = also.trim() === '' ? [] : [paragraph(also)];
  if (value.kind === 'final') {
    const final = paragraph(says.words({ code: 'final', values: {} }));
    return [...(before.length === 0 ? [final] : before), ...after];
  }
  const said = contentOf(key, value, texts, need, says);
  return said.length === 0 ? [] : [...before, ...said, ...after];
}

function contentOf(
  key: string,
  value: Exclude<BlockValue, { kind: 'final' }>,
  texts: LetterTexts,
  need: Need,
  says: LetterSays,
): readonly Part[] {
  switch (value.kind) {
    case 'typed':
      return need(texts.blocks[key]);
    case 'reference':
      // A composed reference may hold the complainant's initials, so other renditions have one only where it was passed in for them.
      return need(texts.reference ?? value.trackingNumber);
    case 'handler':
      return [paragraph(handlerWords(value, texts, says))];
    case 'date':
      return [paragraph(says.words({ code: 'day', values: { on: value.on } })), ...workingOut(value, says)];
    case 'outcome':
      return [paragraph(value.word)];
    case 'findings':
      return value.points.flatMap((point, i) => answered(point, i + 1, texts, need, says));
    case 'reasons':
      return need(texts.reasons);
    case 'redress':
      return [...list(value.offers), ...(value.actionId === undefined ? [] : need(texts.action))];
    case 'ways on':
      return value.ways.flatMap((way) => [paragraph(wayWords(way, says)), ...workingOut(way.until, says)]);
    case 'bodies':
      return list(value.bodies.map((body) => bodyWords(body, says)));
    case 'hearing':
      return [
        paragraph(hearingWords(value, says)),
        ...need(texts.place),
        ...list(value.members.flatMap((personId) => texts.people[personId] ?? [])),
      ];
    case 'decision':
      return [paragraph(decisionWords(value, says))];
    case 'recommendations':
      return [
        ...(value.actionId === undefined ? [] : need(texts.action)),
        ...(value.recommendationsId === undefined ? [] : need(texts.recommendations)),
      ];
  }
}

type Value<Kind extends BlockValue['kind']> = Extract<BlockValue, { kind: Kind }>;

const handlerWords = (
  { role, personId }: Value<'handler'>,
  { people }: LetterTexts,
  says: LetterSays,
): string => {
  const name = people[personId];
  return name === undefined ? role : says.words({ code: 'handler', values: { name, role } });
};

const hearingWords = ({ at }: Value<'hearing'>, says: LetterSays): string =>
  says.words({ code: 'hearing', values: { on: londonDate(at), time: londonTime(at) } });

const decisionWords = ({ carried }: Value<'decision'>, says: LetterSays): string =>
  says.words({
    code: carried === 'unanimous' ? 'decided unanimously' : 'decided by a majority',
    values: {},
  });

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

const workingOut = (date: LetterDate | undefined, says: LetterSays): readonly Part[] =>
  date?.explanation === undefined ? [] : [{ kind: 'working-out', text: says.workingOut(date.explanation) }];

function answered(
  point: PointAnswer,
  n: number,
  texts: LetterTexts,
  need: Need,
  says: LetterSays,
): readonly Part[] {
  const words = texts.points[point.pointId];
  const heading = paragraph(
    words === undefined
      ? says.words({ code: 'point', values: { n } })
      : says.words({ code: 'point in words', values: { n, words } }),
  );
  if ('held' in point)
    return [heading, paragraph(says.words({ code: 'point held', values: { ground: point.held } }))];
  return [heading, paragraph(point.word), ...need(texts.findings[point.findingId])];
}

type Way = Value<'ways on'>['ways'][number];

function wayWords({ stage, until, standing }: Way, says: LetterSays): string {
  if (until === undefined) return says.words({ code: 'way on', values: { stage } });
  return says.words({
    code: standing === 'proposed' ? 'way on proposed' : 'way on by',
    values: { stage, on: until.on },
  });
}

type Body = Value<'bodies'>['bodies'][number];

const bodyWords = ({ name, about, until }: Body, says: LetterSays): string =>
  until === undefined
    ? says.words({ code: 'body', values: { name, about } })
    : says.words({ code: 'body by', values: { name, about, on: until.on } });
