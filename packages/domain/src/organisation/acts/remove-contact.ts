import * as z from 'zod/mini';
import { CHANNELS } from '../../procedure/vocabulary.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

export const removeContact = organisationAct({
  schema: z.object({ channel: z.enum(CHANNELS) }),
  gates: [administers],
  check: ({ state }, { channel }) =>
    state.contacts[channel] === undefined ? [refused('no contact by this channel', {}, 'channel')] : [],
  decide: (_context, { channel }) => ({
    events: [{ type: 'ContactRemoved', data: { channel } }],
    content: [],
  }),
});
