import * as z from 'zod/mini';
import { compileCalendar } from '../../calendar/calendar.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { marksOfAnswers } from '../../letters/letters-to-send.ts';
import { outcomeSent } from '../../letters/points-told.ts';
import { findStage } from '../../procedure/find.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { withinCalendar } from '../checks.ts';
import { decidesStage } from '../independence.ts';
import { plainDate } from '../typed-values.ts';

/** Until when the complainant can ask for the next stage, agreed with them or only proposed. */
export const setWindow = caseAct({
  schema: z.object({ until: plainDate, standing: z.enum(['agreed', 'proposed']) }),
  gates: [
    caseIsOpen,
    (facts) => (decidesStage(facts) === undefined ? undefined : handlerOr('investigates', 'decides')(facts)),
    ({ state, procedure }) =>
      findStage(procedure, state.stage)?.onward.some((way) => way.window.kind === 'agreed') === true
        ? undefined
        : refused('no agreed window', {}),
  ],
  check: (facts, { until }) => {
    const { state, now } = facts;
    const outside = withinCalendar(until, facts, 'until');
    if (outside.length > 0) return outside;
    if (until <= londonDate(now)) return [refused('window in the past', {}, 'until')];
    const before = state.windows[state.stage]?.until;
    return before !== undefined && until < before && outcomeSent(facts)
      ? [refused('window promised', { until: before }, 'until')]
      : [];
  },
  decide: ({ state, calendar }, { until, standing }) => ({
    events: [
      {
        type: 'WindowSet',
        data: {
          stage: state.stage,
          until,
          standing,
          calendarVersion: compileCalendar(calendar).version,
        },
      },
    ],
    content: [],
  }),
  reaches: [],
  matters: ({ state }, stage) =>
    state.status === 'open' && stage.onward.some((way) => way.window.kind === 'agreed'),
  waitsFor: (facts) => (facts.state.windows[facts.state.stage] === undefined ? marksOfAnswers(facts) : []),
});
