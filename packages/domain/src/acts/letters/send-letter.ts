import { caseIsOpen } from '../authority.ts';
import type { CaseEvent, EventData } from '../../history/events.ts';
import type { Content, Context } from '../decision.ts';
import { caseAct } from '../case-act.ts';
import { whileOpen } from '../when-acts-matter.ts';
import { letterTyped, type LetterTyped } from './letter-typed.ts';
import { marksOfAll } from '../../letters/letters-to-send.ts';
import { letterOf } from '../../procedure/find.ts';
import { closingWith } from '../../letters/closing-letter.ts';
import { FURTHER_EXTENSION, letterFaults } from './letter-faults.ts';
import {
  answerIsOwed,
  answerIsReady,
  byWhoeverWrites,
  hearingIsKnown,
  letterFits,
  notSentBefore,
  panelFindingsAreReady,
  windowIsSet,
} from './letter-gates.ts';
import { isOmitted, requiredIn } from '../../letters/required-blocks.ts';
import { letterSent, sendingOf } from '../../letters/sending.ts';
import { letterValues } from '../../letters/values.ts';

/** Sends a letter: what the policy wants in it is in it, it goes to whom it is for, and what it promises becomes a fact. */
export const sendLetter = caseAct({
  schema: letterTyped,
  gates: [
    caseIsOpen,
    byWhoeverWrites,
    letterFits,
    answerIsOwed,
    hearingIsKnown,
    answerIsReady,
    panelFindingsAreReady,
    windowIsSet,
    notSentBefore,
  ],
  check: letterFaults,
  decide: (context, data) => {
    const letter = letterOf(context.procedure, data.letter);
    const { omitted, reasons } = omissions(context, data);
    const letterId = context.newId();
    const sent: CaseEvent = {
      type: 'LetterSent',
      data: letterSent(letter, data, context, letterId, omitted),
    };
    const sending = sendingOf(letter, data, context);
    // What the sender typed and every value as it stands now; whoever keeps it composes the document from these with the private texts.
    const body = JSON.stringify({ ...letterValues(sending), typed: sending.draft.blocks });
    return {
      events: [sent, ...closingWith(sending)],
      content: [...reasons, { id: letterId, kind: 'letter', body }],
    };
  },
  reaches: (facts, letter) => marksOfAll(letter, facts),
  matters: whileOpen,
});

/** The reasons that stand in the place of blocks, and of the permission to extend once more. */
function omissions(
  context: Context,
  data: LetterTyped,
): { omitted: EventData['LetterSent']['omitted']; reasons: readonly Content[] } {
  const letter = letterOf(context.procedure, data.letter);
  const blocks = requiredIn(sendingOf(letter, data, context))
    .filter((block) => isOmitted(block, data))
    .map((block) => block.key);
  const further =
    letter.extends !== undefined && (data.omitted[FURTHER_EXTENSION] ?? '').trim() !== ''
      ? [FURTHER_EXTENSION]
      : [];
  const rows = [...blocks, ...further].map((block) => ({
    block,
    id: context.newId(),
    body: data.omitted[block] ?? '',
  }));
  return {
    omitted: rows.map(({ block, id }) => ({ block, reasonId: id })),
    reasons: rows.map(({ id, body }) => ({ id, kind: 'reason', body })),
  };
}
