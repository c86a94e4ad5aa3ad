import { actField } from './act-field.ts';
import { aboutLetters } from './letter-input.ts';

actField(['console'], 'sendLetter', 'SendLetter', {
  description: 'Sends a letter. What goes out stands on the case as it went.',
  says: aboutLetters,
});
