import * as z from 'zod/mini';
import { nextStep } from '../../panel/hearing.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { byChair, hearingInSession, quorumPresent } from './panel-gates.ts';

/** Ends the hearing once every step was taken or departed from; the members vote. */
export const endHearing = caseAct({
  schema: z.object({}),
  gates: [
    caseIsOpen,
    byChair,
    hearingInSession,
    quorumPresent,
    (facts) => {
      const next = nextStep(facts);
      return next === undefined ? undefined : refused('step left', { step: next.title });
    },
  ],
  check: () => [],
  decide: ({ now }) => ({ events: [{ type: 'HearingEnded', data: { endedAt: now } }], content: [] }),
  reaches: ['hearingEnded'],
});
