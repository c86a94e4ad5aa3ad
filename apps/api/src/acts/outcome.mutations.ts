/** What was found, what was decided, and the end of a case. */
import { actField } from './act-field.ts';

actField(['console'], 'recordFinding', 'RecordFinding', {
  description: 'Answers one point of the complaint. Nobody outside reads it before the letter.',
  says: { outcome: "Key of the stage's `outcomes`." },
});

actField(['console'], 'decideOutcome', 'DecideOutcome', {
  description: "Decides the present stage in the procedure's own words.",
  says: {
    redress: 'Keys of what is offered to put it right.',
    omitted: 'Why a due redress is left out, by its key.',
    signature: 'Typed name, where the procedure asks for a sign-off.',
  },
});

actField(['console'], 'recordOrganisationResponse', 'RecordOrganisationResponse', {
  description: "The organisation's own answer to the complaint, which a panel has to consider.",
});

actField(['console'], 'recordComplainantResponse', 'RecordComplainantResponse', {
  description: 'What the complainant said to the outcome, or that no answer came.',
});

actField(['console'], 'closeCase', 'CloseCase', {
  description: 'Closes the case.',
  says: { reason: "Key of the procedure's `closures`." },
});
