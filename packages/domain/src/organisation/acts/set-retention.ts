import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

const [least, most] = [1, 120];

/** How long a complaint is kept once it is closed, for policies that do not say. */
export const setRetention = organisationAct({
  schema: z.object({ n: z.int(), unit: z.enum(['months', 'years']) }),
  gates: [administers],
  check: (_facts, { n }) =>
    n < least || n > most ? [refused('retention out of range', { least, most }, 'n')] : [],
  decide: (_context, data) => ({ events: [{ type: 'RetentionSet', data }], content: [] }),
});
