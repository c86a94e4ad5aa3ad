/** Convening a panel: who sits on it, when it meets, and what it reads. */
import { actField } from './act-field.ts';

actField(['console'], 'appointPanelMember', 'AppointPanelMember', {
  description: 'Appoints somebody of the directory. Refused for whoever had a part in the case.',
  says: { independent: 'Independent of the management and running of the organisation.' },
});

actField(['console'], 'standDownPanelMember', 'StandDownPanelMember', {
  description: 'Takes somebody off the panel; their access to the papers ends.',
});

actField(['console'], 'arrangeHearing', 'ArrangeHearing', {
  description:
    'Sets the hearing. Refused where too little notice would remain, with the earliest lawful day.',
});

actField(['console'], 'releasePapers', 'ReleasePapers', {
  description: 'Gives the panel its papers: ids of `content` of the case. A new set is a new version.',
});
