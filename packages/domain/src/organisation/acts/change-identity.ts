import * as z from 'zod/mini';
import { line } from '../../acts/typed-values.ts';
import { administers } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled, short } from '../checks.ts';

/** What the organisation is called, how it is registered, and its postal address. */
export const changeIdentity = organisationAct({
  schema: z.object({
    name: line,
    registeredName: z.optional(line),
    registeredNumber: z.optional(line),
    address: z.optional(line),
  }),
  gates: [administers],
  check: (_facts, { name, registeredName, registeredNumber, address }) => [
    ...filled(name, 'name'),
    ...short(registeredName, 'registeredName'),
    ...short(registeredNumber, 'registeredNumber'),
    ...short(address, 'address'),
  ],
  decide: ({ newId }, identity) => {
    const identityId = newId();
    return {
      events: [{ type: 'IdentityChanged', data: { identityId } }],
      content: [kept(identityId, 'identity', identity)],
    };
  },
});
