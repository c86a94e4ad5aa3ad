import { londonDate } from '../calendar/plain-date.ts';
import { caseIsOpen, handlerOr } from './authority.ts';
import { waysOn, windowOf } from './escalation.ts';
import type { Facts, Refusal } from './facts.ts';
import { refused, type Rules } from './rule.ts';

/** The reason a case closes with when nobody asked for the next stage in time; the worker closes with it too. */
export const windowLapsed = 'windowLapsed';

export const closingRules: Rules<'CloseCase'> = {
  CloseCase: {
    gates: [
      caseIsOpen,
      (facts) =>
        facts.actor.kind === 'system'
          ? undefined
          : handlerOr('receives', 'assigns', 'decides', 'oversees')(facts),
      ({ state }) =>
        state.requests.at(-1)?.late === true && state.requests.at(-1)?.decided === undefined
          ? refused('pending', 'Decide the late request first.')
          : undefined,
    ],
    check: (facts, data) => [
      ...(facts.procedure.closures.some((closure) => closure.key === data.reason)
        ? []
        : [refused('reason', 'Choose one of the reasons for closing that the procedure names.', 'reason')]),
      ...(data.reason === windowLapsed ? stillOpen(facts) : []),
    ],
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
