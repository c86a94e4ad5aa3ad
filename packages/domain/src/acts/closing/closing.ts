import { londonDate } from '../../calendar/plain-date.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { copiesOf } from '../../letters/recipients.ts';
import { lettersOfStage } from '../../procedure/find.ts';
import { waysOn, windowOf } from '../escalation/escalation.ts';
import type { Facts, Refusal } from '../facts.ts';
import { refused, written, type Rules } from '../rule.ts';
import { outcomeSent, stillOwed } from '../../letters/points-told.ts';

export const closingRules: Rules<'CloseCase'> = {
  CloseCase: {
    gates: [
      caseIsOpen,
      (facts) =>
        facts.actor.kind === 'system' ? undefined : handlerOr('receives', 'assigns', 'decides')(facts),
      ({ state }) =>
        state.requests.at(-1)?.late === true && state.requests.at(-1)?.decided === undefined
          ? refused('pending', 'Decide the late request first.')
          : undefined,
    ],
    check: (facts, data) => {
      const closure = facts.procedure.closures.find((candidate) => candidate.key === data.reason);
      if (closure === undefined) {
        return [
          refused('reason', 'Choose one of the reasons for closing that the procedure names.', 'reason'),
        ];
      }
      // The only thing that closes a case by itself is time that ran out.
      if (facts.actor.kind === 'system' && closure.needs !== 'window lapsed') {
        return [refused('people only', 'Only a person can close a complaint for this reason.', 'reason')];
      }
      return wants[closure.needs](facts, data.note);
    },
    decide: ({ now, newId }, data) => {
      const noteId = data.note.trim() === '' ? undefined : newId();
      return {
        events: [
          {
            type: 'CaseClosed',
            data: {
              reason: data.reason,
              closedOn: londonDate(now),
              ...(noteId === undefined ? {} : { noteId }),
            },
          },
        ],
        content: noteId === undefined ? [] : [{ id: noteId, kind: 'note', body: data.note.trim() }],
      };
    },
  },
};

type Needs = Procedure['closures'][number]['needs'];

/** The procedure's reason for closing after such a thing; undefined where it has none. */
export const closureFor = (procedure: Procedure, needs: Needs): Procedure['closures'][number] | undefined =>
  procedure.closures.find((closure) => closure.needs === needs);

/** What must be so before a case can be closed for a reason. A promise of an answer is not ended by closing the file. */
const wants: Readonly<Record<Needs, (facts: Facts, note: string) => readonly Refusal[]>> = {
  reason: (_facts, note) => written(note, 'note', 'why the complaint is closed; it stays on the file'),
  anonymous: ({ state }, note) =>
    state.anonymous
      ? written(note, 'note', 'what more would have to be known')
      : [refused('not anonymous', 'This complaint is not anonymous, so it can be asked about.', 'reason')],
  'outcome sent': (facts) =>
    outcomeSent(facts) ? answersOwed(facts) : [refused('not answered', 'Send the outcome first.', 'reason')],
  'final outcome sent': (facts) =>
    outcomeSent(facts) &&
    facts.procedure.stages.some((stage) => stage.key === facts.state.stage && stage.final)
      ? answersOwed(facts)
      : [refused('not final', 'The last stage has no outcome yet.', 'reason')],
  'window lapsed': (facts) => [...stillOpen(facts), ...answersOwed(facts)],
};

/** Nobody loses an answer by the file being closed: a point that rests is answered first, and every copy goes first. */
const answersOwed = (facts: Facts): readonly Refusal[] => {
  const points = stillOwed(facts).length;
  if (points > 0) {
    const which = points === 1 ? 'One point was' : `${points} points were`;
    return [
      refused(
        'points open',
        `${which} on hold when the outcome was sent and still has to be answered. Answer it first, then close the complaint.`,
        'reason',
      ),
    ];
  }
  const copies = lettersOfStage(facts.procedure, facts.state.stage)
    .filter((letter) => letter.marks.includes('findingsSent'))
    .flatMap((letter) => copiesOf(letter, facts))
    .filter((copy) => copy.due);
  return copies.length === 0
    ? []
    : [
        refused(
          'copies owed',
          `The outcome still has to go to: ${copies.map((copy) => copy.title).join(', ')}. Send it to them; the last copy closes the complaint.`,
          'reason',
        ),
      ];
};

/** OTO-TBS-3: a case closes for want of a request only where its time was agreed, or set by the policy, and has run out. */
const stillOpen = (facts: Facts): readonly Refusal[] => {
  const ways = waysOn(facts);
  const lapsed =
    ways.length > 0 && ways.every((way) => way.window.kind !== 'open' && windowOf(facts, way).over);
  return lapsed
    ? []
    : [
        refused(
          'window open',
          'The time to ask for the next stage has not run out, or was never agreed.',
          'reason',
        ),
      ];
};
