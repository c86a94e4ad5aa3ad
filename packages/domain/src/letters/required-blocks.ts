import type { Facts } from '../history/facts.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import { sourceOf } from '../procedure/find.ts';
import type { LetterBlock, LetterRule } from '../procedure/stages.ts';
import type { Fill } from '../procedure/vocabulary.ts';
import { decidedOutcome, fillBlock } from './fill-block.ts';
import { type LetterDraft, type Sending, sendingOf } from './sending.ts';

/**
 * The blocks that a letter must hold as the case stands: a block for outcomes of certain effects only after one of them, a way on only where
 * there is one, finality only in a final stage, and what was offered or recommended only where something was, or where a reason has to stand in
 * its place.
 */
export function requiredBlocks(
  letter: LetterRule,
  facts: Facts,
  draft: LetterDraft = {},
): readonly LetterBlock[] {
  return requiredIn(sendingOf(letter, draft, facts));
}

/** What a draft still lacks: one refusal for each block, naming the clause that asks for it and what to do. Empty: it can go. */
export function letterLacks(letter: LetterRule, draft: LetterDraft, facts: Facts): readonly Refusal[] {
  const sending = sendingOf(letter, draft, facts);
  return requiredIn(sending).flatMap((block) => {
    if (isOmitted(block, draft) || fillBlock(block, sending) !== undefined) return [];
    const source = sourceOf(block);
    const clause = source.kind === 'policy' ? source.clause : '';
    const { label, fill, orReason } = block;
    const field = fill === 'stated date' ? 'statedOn' : `blocks.${block.key}`;
    return [refused('block missing', { block: label, asked: clause !== '', clause, fill, orReason }, field)];
  });
}

export function requiredIn(sending: Sending): readonly LetterBlock[] {
  const effect = decidedOutcome(sending)?.effect;
  return sending.letter.blocks.filter((block) => {
    if (block.effects !== undefined && !block.effects.some((each) => each === effect)) return false;
    const optional = WHERE_THERE_IS_ONE.has(block.fill) || (OFFERED.has(block.fill) && !block.orReason);
    return !optional || fillBlock(block, sending) !== undefined;
  });
}

/** A recorded reason stands in a block's place, where the procedure allows that. */
export const isOmitted = (block: LetterBlock, draft: LetterDraft): boolean =>
  block.orReason && (draft.omitted?.[block.key] ?? '').trim() !== '';

const WHERE_THERE_IS_ONE: ReadonlySet<Fill> = new Set<Fill>(['next stage', 'finality', 'external bodies']);
// With `orReason` the letter has to say why nothing is offered.
const OFFERED: ReadonlySet<Fill> = new Set<Fill>(['redress', 'recommendations']);
