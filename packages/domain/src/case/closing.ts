import { londonDate } from '../calendar/plain-date.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { caseIsOpen, handlerOr } from './authority.ts';
import { waysOn, windowOf } from './escalation.ts';
import type { Facts, Refusal } from './facts.ts';
import { refused, written, type Rules } from './rule.ts';

export const closingRules: Rules<'CloseCase'> = {
  CloseCase: {
    gates: [
      caseIsOpen,
      (facts) => (facts.actor.kind === 'system' ? undefined : handlerOr('receives', 'assigns', 'decides')(facts)),
      ({ state }) =>
        state.requests.at(-1)?.late === true && state.requests.at(-1)?.decided === undefined
          ? refused('pending', 'Decide the late request first.')
          : undefined,
    ],
    check: (facts, data) => {
      const closure = facts.procedure.closures.find((candidate) => candidate.key === data.reason);
      if (closure === undefined) {
        return [refused('reason', 'Choose one of the reasons for closing that the procedure names.', 'reason')];
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
            data: { reason: data.reason, closedOn: londonDate(now), ...(noteId === undefined ? {} : { noteId }) },
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
  'outcome sent': ({ state }) => (outcomeSent(state) ? [] : [refused('not answered', 'Send the outcome first.', 'reason')]),
  'final outcome sent': ({ state, procedure }) =>
    outcomeSent(state) && procedure.stages.some((stage) => stage.key === state.stage && stage.final)
      ? []
      : [refused('not final', 'The last stage has no outcome yet.', 'reason')],
  'window lapsed': (facts) => stillOpen(facts),
};

const outcomeSent = (state: Facts['state']): boolean =>
  state.outcomes.some((outcome) => outcome.stage === state.stage && outcome.sentOn !== undefined);

/** OTO-TBS-3: a case closes for want of a request only where its time was agreed, or set by the policy, and has run out. */
const stillOpen = (facts: Facts): readonly Refusal[] => {
  const ways = waysOn(facts);
  const lapsed = ways.length > 0 && ways.every((way) => way.window.kind !== 'open' && windowOf(facts, way).over);
  return lapsed
    ? []
    : [refused('window open', 'The time to ask for the next stage has not run out, or was never agreed.', 'reason')];
};
