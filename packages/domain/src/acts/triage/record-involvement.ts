import * as z from 'zod/mini';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { id } from '../typed-values.ts';

/** Somebody had a part in what happened, so they cannot sit on its panel. */
export const recordInvolvement = caseAct({
  schema: z.object({ personId: id }),
  gates: [caseIsOpen, withDuty('assesses', 'investigates', 'assigns', 'convenes')],
  check: () => [],
  decide: (_context, { personId }) => ({
    events: [{ type: 'InvolvementRecorded', data: { personId } }],
    content: [],
  }),
  reaches: [],
  matters: ({ state, procedure }) => state.status === 'open' && procedure.panel !== undefined,
});
