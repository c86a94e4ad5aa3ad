import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { beforeAPanel } from '../when-acts-matter.ts';
import { text } from '../typed-values.ts';

/** The organisation's own account, where a panel hears a complaint that nobody answered before. */
export const recordOrganisationResponse = caseAct({
  schema: z.object({ response: text }),
  gates: [caseIsOpen, withDuty('convenes', 'responds', 'assigns')],
  check: (_facts, { response }) => written(response, refused('no account', {}, 'response')),
  decide: (context, { response }) =>
    withText(context, 'response', response, (responseId) => ({
      type: 'ResponseObtained',
      data: { responseId },
    })),
  reaches: [],
  matters: (facts, stage) => beforeAPanel(facts, stage) && facts.state.responseId === undefined,
  waitsFor: ({ state }) => (state.outcomes.length === 0 ? ['hearingEnded'] : []),
});
