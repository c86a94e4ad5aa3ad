import * as z from 'zod/mini';
import { line } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrSystem } from '../authority.ts';
import { kept } from '../content.ts';
import type { OrganisationEvent } from '../events.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled, short } from '../checks.ts';

/** Somebody joins the staff, or the pool that panels are drawn from: with what makes them independent, or not. */
export const addPerson = organisationAct({
  schema: z.object({
    kind: z.enum(['staff', 'panel']),
    name: line,
    email: z.optional(line),
    telephone: z.optional(line),
    independence: z.optional(z.object({ independent: z.boolean(), grounds: line })),
  }),
  gates: [administersOrSystem],
  check: (_facts, { kind, name, email, telephone, independence }) => [
    ...filled(name, 'name'),
    ...short(email, 'email'),
    ...short(telephone, 'telephone'),
    ...(independence === undefined ? [] : filled(independence.grounds, 'independence.grounds')),
    ...(independence !== undefined && kind === 'staff'
      ? [refused('independence is for the pool', {}, 'independence')]
      : []),
  ],
  decide: ({ newId }, { kind, independence, ...details }) => {
    const [personId, detailsId, groundsId] = [newId(), newId(), newId()];
    const joined: OrganisationEvent = {
      type: 'PersonJoined',
      data: { personId, kind, detailsId },
    };
    const person = kept(detailsId, 'person', details);
    if (independence === undefined) return { made: personId, events: [joined], content: [person] };
    const { independent, grounds } = independence;
    return {
      made: personId,
      events: [joined, { type: 'IndependenceRecorded', data: { personId, independent, groundsId } }],
      content: [person, kept(groundsId, 'grounds', grounds)],
    };
  },
});
