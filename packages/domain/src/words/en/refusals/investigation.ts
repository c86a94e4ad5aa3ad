import type { investigation } from '../../refusal-codes/investigation.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enInvestigation: WordsFor<typeof investigation> = {
  'meeting to come': 'Record the meeting once it has been held.',
  'meeting before the complaint': 'The meeting cannot have been before the complaint arrived.',
  'no meeting note': 'Write who met and what was said.',
  'no reason against a meeting': 'Write why no meeting is needed.',
  'call to come': 'Record the call once it has been made.',
  'call before the complaint': 'The call cannot have been before the complaint arrived.',
  'no note of the explanation': 'Write what was explained: the steps taken and the time it will take.',
  'no note': 'Write the note.',
  'no message': 'Write your message.',
  'no finding': 'Write what you found on this point, and why.',
  'finding told': 'The outcome has been sent, so its findings cannot be changed.',
  'point on hold': 'This point is on hold. Take it off hold before you record a finding.',
  'held already': 'This point is on hold already.',
  'no holds': 'This procedure does not allow putting a complaint on hold.',
  'no reason to wait': 'Write why this point has to wait; the complainant will be told.',
  'not held': 'This point is not on hold.',
  'no account': 'Write the organisation’s account of what happened.',
  'panel decides': 'The panel decides this stage.',
  'no outcome here': 'This stage has no outcome of its own. Assign a handler to start the investigation.',
};
