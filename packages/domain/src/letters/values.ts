import type { PlainDate } from '../calendar/plain-date.ts';
import { handlerNow } from '../history/state.ts';
import type { LetterBlock } from '../procedure/stages.ts';
import type { Rendition } from '../procedure/vocabulary.ts';
import type { BlockValue } from './block-value.ts';
import { fillBlock } from './fill-block.ts';
import { isOmitted, requiredIn } from './required-blocks.ts';
import type { Sending } from './sending.ts';

export type FilledBlock = Pick<LetterBlock, 'key' | 'label' | 'fill' | 'words'> & {
  readonly value: BlockValue;
};

/** Everything a letter states, frozen when it goes: its texts by their ids, its dates as they were worked out. */
export type LetterValues = {
  readonly to: string;
  readonly rendition: Rendition;
  readonly datedOn: PlainDate;
  readonly blocks: readonly FilledBlock[];
  /** Nobody independent of the earlier stages could take this one: the letter says so (NAM ?4). */
  readonly nobodyIndependent: boolean;
};

/** The values of a letter that lacks nothing; blocks left out for a reason are not among them. */
export function letterValues(sending: Sending): LetterValues {
  const { sent, draft, letter, facts } = sending;
  const blocks = requiredIn(sending).flatMap((block): FilledBlock[] => {
    const value = isOmitted(block, draft) ? undefined : fillBlock(block, sending);
    const { key, label, fill, words } = block;
    return value === undefined
      ? []
      : [{ key, label, fill, value, ...(words === undefined ? {} : { words }) }];
  });
  const nobodyIndependent =
    letter.outcome && handlerNow(facts.state)?.independence === 'nobody independent available';
  return { to: sent.to, rendition: sent.rendition, datedOn: sent.datedOn, blocks, nobodyIndependent };
}
