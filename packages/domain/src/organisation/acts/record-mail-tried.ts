import * as z from 'zod/mini';
import { bySystem } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** What the mail server said to a test message. Recorded by the installation, which sent it: nobody can say so themselves. */
export const recordMailTried = organisationAct({
  schema: z.object({ taken: z.boolean(), answer: z.optional(z.int()) }),
  gates: [bySystem],
  check: () => [],
  decide: (_context, { taken, answer }) => ({
    events: [{ type: 'MailTried', data: { taken, ...(answer !== undefined && { answer }) } }],
    content: [],
  }),
});
