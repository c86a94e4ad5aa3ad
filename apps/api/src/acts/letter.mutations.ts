import { commandField } from './command-field.ts';
import { letterFields, letterShape } from './letter-input.ts';

commandField(['console'], 'sendLetter', {
  type: 'SendLetter',
  description: 'Sends a letter. What goes out stands on the case as it went.',
  input: { fields: letterFields, shape: letterShape },
});
