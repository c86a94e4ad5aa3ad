import type { authority } from '../../refusal-codes/authority.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enAuthority: WordsFor<typeof authority> = {
  'no case': 'There is no such complaint.',
  closed: 'This complaint is closed, so nothing more can be done in it.',
  'changed by a newer release':
    'Something happened in this complaint that this version of Redress does not know. Load the page again. If you still read this, the complaint can be read but not changed: ask whoever runs the system to bring it up to date.',
  'staff only': 'Only staff of the organisation can do this.',
  subject: 'This complaint is about you, so somebody else has to do this.',
  overseer: 'You can see that there is this complaint, and not what it says. Whoever handles it does this.',
  'not your duty': 'This is for {roles} to do. Ask them, or have the case assigned to you.',
  'handler only':
    'This is for whoever handles the complaint now. Ask them, or have the case assigned to you.',
  'nobody left':
    'The procedure names nobody who may do this in a complaint about these people. Ask those who run the organisation to name somebody who stands in.',
  'not yours to decide': 'This stage is for the {role} to decide.',
  'handler decides': 'This stage is for whoever handles it to decide.',
  'handled an earlier stage':
    'You handled an earlier stage of this complaint, so somebody else decides this one.',
};
