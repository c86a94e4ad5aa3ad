import * as z from 'zod/mini';
import { londonDate } from '../../calendar/plain-date.ts';
import { waysOn, windowOf } from '../../clocks/ways-on.ts';
import { outcomeSent, stillOwed } from '../../letters/points-told.ts';
import { copiesOf } from '../../letters/recipients.ts';
import { findStage, lettersOfStage } from '../../procedure/find.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import { requestPending } from '../escalation/pending.ts';
import type { Facts } from '../../history/facts.ts';
import { withTextIfAny } from '../kept-text.ts';
import { whileOpen } from '../when-acts-matter.ts';
import { key, text } from '../typed-values.ts';

/** Ends a case, for a reason that the procedure names. */
export const closeCase = caseAct({
  schema: z.object({ reason: key, note: text }),
  gates: [
    caseIsOpen,
    (facts) =>
      facts.actor.kind === 'system' ? undefined : handlerOr('receives', 'assigns', 'decides')(facts),
    (facts) => (requestPending(facts) ? refused('late request to decide', {}) : undefined),
  ],
  check: (facts, { reason, note }) => {
    const { closures } = facts.procedure;
    const closure = closures.find((candidate) => candidate.key === reason);
    if (closure === undefined) return chosenFrom(closures, [reason], 'reason');
    // The only thing that closes a case by itself is time that ran out.
    if (facts.actor.kind === 'system' && closure.needs !== 'window lapsed')
      return [refused('people only', {}, 'reason')];
    return wants[closure.needs](facts, note);
  },
  decide: (context, { reason, note }) =>
    withTextIfAny(context, 'note', note, (noteId) => ({
      type: 'CaseClosed',
      data: {
        reason,
        closedOn: londonDate(context.now),
        ...(noteId === undefined ? {} : { noteId }),
      },
    })),
  reaches: [],
  matters: whileOpen,
});

type Needs = Procedure['closures'][number]['needs'];

/** What must be so before a case can be closed for a reason. A promise of an answer is not ended by closing the file. */
const wants: Readonly<Record<Needs, (facts: Facts, note: string) => readonly Refusal[]>> = {
  reason: (_facts, note) => written(note, refused('no reason for closing', {}, 'note')),
  anonymous: ({ state }, note) =>
    state.anonymous
      ? written(note, refused('no word of what is missing', {}, 'note'))
      : [refused('not anonymous', {}, 'reason')],
  'outcome sent': (facts) =>
    outcomeSent(facts) ? answersOwed(facts) : [refused('no outcome sent', {}, 'reason')],
  'final outcome sent': (facts) =>
    outcomeSent(facts) && findStage(facts.procedure, facts.state.stage)?.final === true
      ? answersOwed(facts)
      : [refused('no final outcome', {}, 'reason')],
  'window lapsed': (facts) => [...stillOpen(facts), ...answersOwed(facts)],
};

/** Nobody loses an answer by the file being closed: a point that rests is answered first, and every copy goes first. */
const answersOwed = (facts: Facts): readonly Refusal[] => {
  const points = stillOwed(facts).length;
  if (points > 0) return [refused('held points to answer', { points }, 'reason')];
  const copies = lettersOfStage(facts.procedure, facts.state.stage)
    .filter((letter) => letter.marks.includes('findingsSent'))
    .flatMap((letter) => copiesOf(letter, facts))
    .filter((copy) => copy.due);
  return copies.length === 0
    ? []
    : [refused('copies owed', { recipients: copies.map((copy) => copy.title) }, 'reason')];
};

/** OTO-TBS-3: a case closes for want of a request only where its time was agreed, or set by the policy, and has run out. */
const stillOpen = (facts: Facts): readonly Refusal[] => {
  const ways = waysOn(facts);
  const lapsed =
    ways.length > 0 && ways.every((way) => way.window.kind !== 'open' && windowOf(facts, way).over);
  return lapsed ? [] : [refused('window open', {}, 'reason')];
};
