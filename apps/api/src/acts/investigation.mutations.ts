/** What was done and said while a complaint is looked into. */
import { actField } from './act-field.ts';

actField(['console'], 'recordMeeting', 'RecordMeeting', {
  description: 'A meeting with the complainant was held.',
});

actField(['console'], 'recordNoMeeting', 'RecordNoMeeting', {
  description: 'No meeting is needed, and why.',
});

actField(['console'], 'recordSpokenExplanation', 'RecordSpokenExplanation', {
  description: 'Somebody explained to the complainant in person or on the telephone what happens next.',
});

actField(['console'], 'addNote', 'AddNote', { description: 'Writes something on the file.' });

actField(['console'], 'writeToComplainant', 'SendMessage', {
  description: 'Sends a message that the complainant reads in the portal.',
});

actField(['console'], 'holdPoint', 'HoldPoint', {
  description: 'Rests one point of the complaint; its clocks rest with it.',
  says: { ground: "Key of the procedure's `holds`." },
});

actField(['console'], 'resumePoint', 'ResumePoint', { description: 'Takes up a point that rested.' });
