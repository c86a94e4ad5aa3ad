import * as z from 'zod/mini';
import { line } from '../../acts/typed-values.ts';
import { administers } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled } from '../checks.ts';

/** Who is responsible for what people write here (the controller), and how to ask them about it: UK GDPR article 13(1)(a), (b). */
export const setPrivacyContact = organisationAct({
  schema: z.object({ controller: line, contact: line }),
  gates: [administers],
  check: (_facts, { controller, contact }) => [
    ...filled(controller, 'controller'),
    ...filled(contact, 'contact'),
  ],
  decide: ({ newId }, privacy) => {
    const privacyId = newId();
    return {
      events: [{ type: 'PrivacyContactSet', data: { privacyId } }],
      content: [kept(privacyId, 'privacy', privacy)],
    };
  },
});
