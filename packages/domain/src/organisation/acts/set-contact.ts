import * as z from 'zod/mini';
import { id, key, line } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { CHANNELS } from '../../procedure/vocabulary.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isThere } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { isRole } from '../roles-there-are.ts';
import { filled, short } from '../checks.ts';

/** How the organisation is reached by one channel, when, and who answers there: a person, or whoever holds a role. */
export const setContact = organisationAct({
  schema: z.object({
    channel: z.enum(CHANNELS),
    value: line,
    hours: z.optional(line),
    role: z.optional(key),
    personId: z.optional(id),
  }),
  gates: [administers],
  check: (facts, { value, hours, role, personId }) => [
    ...filled(value, 'value'),
    ...short(hours, 'hours'),
    ...(role !== undefined && personId !== undefined
      ? [refused('contact is one person or one role', {}, 'personId')]
      : []),
    ...(role === undefined ? [] : isRole(facts, role)),
    ...(personId === undefined ? [] : isThere(facts, personId, londonDate(facts.now))),
  ],
  decide: ({ newId }, { channel, role, personId, ...details }) => {
    const contactId = newId();
    return {
      events: [
        {
          type: 'ContactSet',
          data: {
            channel,
            contactId,
            ...(role !== undefined && { role }),
            ...(personId !== undefined && { personId }),
          },
        },
      ],
      content: [kept(contactId, 'contact', details)],
    };
  },
});
