import * as z from 'zod/mini';
import { id, line } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { administers, isThere } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled, short } from '../checks.ts';

/** Somebody is called otherwise now, or reached elsewhere. */
export const changePerson = organisationAct({
  schema: z.object({
    personId: id,
    name: line,
    email: z.optional(line),
    telephone: z.optional(line),
  }),
  gates: [administers],
  check: (facts, { personId, name, email, telephone }) => [
    ...isThere(facts, personId, londonDate(facts.now)),
    ...filled(name, 'name'),
    ...short(email, 'email'),
    ...short(telephone, 'telephone'),
  ],
  decide: ({ newId }, { personId, ...details }) => {
    const detailsId = newId();
    return {
      events: [{ type: 'PersonDetailsChanged', data: { personId, detailsId } }],
      content: [kept(detailsId, 'person', details)],
    };
  },
});
