import * as z from 'zod/mini';
import { londonDate } from '../../calendar/plain-date.ts';
import { hasReached } from '../../history/state.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withTextIfAny } from '../kept-text.ts';
import { plainDate, text } from '../typed-values.ts';
import { rerouted } from './rerouted.ts';

/** How serious a complaint is, and when the person it is about is told. */
export const assessComplaint = caseAct({
  schema: z.object({
    seriousness: z.enum(['ordinary', 'serious', 'very serious']),
    informSubject: z.enum(['now', 'later', 'not yet', 'no subject']),
    informOn: z.optional(plainDate),
    reason: text,
  }),
  gates: [
    caseIsOpen,
    withDuty('assesses'),
    ({ procedure }) => (procedure.assessment === undefined ? refused('no triage', {}) : undefined),
    ({ state }) => (hasReached(state, 'assessed') ? refused('assessed', {}) : undefined),
  ],
  check: ({ procedure, now }, data) => [
    ...(procedure.assessment?.seriousness.includes(data.seriousness) === false
      ? [refused('not in the list', {}, 'seriousness')]
      : []),
    ...(data.informSubject === 'later' && data.informOn === undefined
      ? [refused('no day to tell the subject', {}, 'informOn')]
      : []),
    ...(data.informOn !== undefined && data.informOn < londonDate(now)
      ? [refused('day to tell is past', {}, 'informOn')]
      : []),
    // OTO step 3: how and when to tell the person complained about is decided here, and why.
    ...(procedure.assessment?.subjectDecision && data.informSubject !== 'no subject'
      ? written(data.reason, refused('no reason for when', {}, 'reason'))
      : []),
  ],
  decide: (context, { seriousness, informSubject, informOn, reason }) => {
    const { events, content } = withTextIfAny(context, 'reason', reason, (reasonId) => ({
      type: 'ComplaintAssessed',
      data: {
        seriousness,
        informSubject,
        ...(informOn === undefined ? {} : { informOn }),
        ...(reasonId === undefined ? {} : { reasonId }),
      },
    }));
    return {
      events: [...events, ...rerouted(context, { about: context.state.about, seriousness })],
      content,
    };
  },
  reaches: ['assessed'],
  matters: ({ state, procedure }) =>
    state.status === 'open' && procedure.assessment !== undefined && !hasReached(state, 'assessed'),
});
