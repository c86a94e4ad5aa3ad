import * as z from 'zod/mini';
import { line } from '../../acts/typed-values.ts';
import { administers } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled } from '../checks.ts';

/** What the organisation calls itself in mails; the neutral name is for people whom a mail from it could put in danger. */
export const nameSender = organisationAct({
  schema: z.object({ name: line, neutral: line }),
  gates: [administers],
  check: (_facts, { name, neutral }) => [...filled(name, 'name'), ...filled(neutral, 'neutral')],
  decide: ({ newId }, sender) => {
    const senderId = newId();
    return {
      events: [{ type: 'SenderNamed', data: { senderId } }],
      content: [kept(senderId, 'sender', sender)],
    };
  },
});
