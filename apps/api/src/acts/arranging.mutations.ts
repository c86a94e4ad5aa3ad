/** Convening a panel: who sits on it, when it meets, and what it reads. */
import * as z from 'zod';
import { commandField } from './command-field.ts';
import { id, ids, instant, text, word } from './shapes.ts';

commandField(['console'], 'appointPanelMember', {
  type: 'AppointPanelMember',
  description: 'Appoints somebody of the directory. Refused for whoever had a part in the case.',
  input: {
    fields: (t) => ({
      personId: t.id({ required: true }),
      independent: t.boolean({
        required: true,
        description: 'Independent of the management and running of the organisation.',
      }),
      chair: t.boolean({ required: true }),
    }),
    shape: z.object({ personId: id, independent: z.boolean(), chair: z.boolean() }),
  },
});

commandField(['console'], 'standDownPanelMember', {
  type: 'StandDownPanelMember',
  description: 'Takes somebody off the panel; their access to the papers ends.',
  input: {
    fields: (t) => ({
      personId: t.id({ required: true }),
      why: t.string({ required: true, description: '`conflict`, `withdrew` or `replaced`' }),
      reason: t.string({ required: true }),
    }),
    shape: z.object({ personId: id, why: word('conflict', 'withdrew', 'replaced'), reason: text }),
  },
});

commandField(['console'], 'arrangeHearing', {
  type: 'ArrangeHearing',
  description:
    'Sets the hearing. Refused where too little notice would remain, with the earliest lawful day.',
  input: {
    fields: (t) => ({
      hearingAt: t.field({ type: 'Instant', required: true }),
      place: t.string({ required: true }),
    }),
    shape: z.object({ hearingAt: instant, place: text }),
  },
});

commandField(['console'], 'releasePapers', {
  type: 'ReleasePapers',
  description: 'Gives the panel its papers: ids of `content` of the case. A new set is a new version.',
  input: {
    fields: (t) => ({ documents: t.idList({ required: true }) }),
    shape: z.object({ documents: ids }),
  },
});
