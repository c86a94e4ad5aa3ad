import type { intake } from '../../refusal-codes/intake.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enIntake: WordsFor<typeof intake> = {
  received: 'This complaint has been received already.',
  redirect: '{label} {target}',
  'name needed': 'This complaint needs your name, so that it can be answered.',
  'own complaint only': 'This complaint has to come from the person it is about.',
  'answer needed': 'Answer "{question}".',
  'answer too long': '"{question}" can be {most, number} characters at most. Send the rest as a document.',
  'answer to come': '"{question}" cannot be in the future.',
  'not an email': 'Enter an email address like name@example.org.',
  'not a phone number': 'Enter a telephone number, with the area code.',
  'not a date': '"{question}" must be a real date, like 27 3 2026.',
  'not a time': 'Enter a time like 14:30.',
  'too many points': 'You can set out {most, number} points at most. Put related things together.',
  'empty point': 'Write what this point is about, or take it away.',
  'not signed': 'Type your full name to sign your complaint.',
  'no name to sign': 'Write your full name to sign.',
  'not declared': 'Tick the box to say that this is your complaint.',
  'no time of arrival': 'Give the day and the time at which it arrived.',
  'arrival to come': 'The complaint cannot have arrived in the future. Check the date and time.',
  'no signature due': 'This complaint does not need a signature any more.',
  'concern needs no signature': 'A concern needs no signature. You sign if you make it a formal complaint.',
  'signature on paper': 'Only the person who complains signs by typing. Record a signature on paper.',
};
