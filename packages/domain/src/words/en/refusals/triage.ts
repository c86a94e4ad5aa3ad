import type { triage } from '../../refusal-codes/triage.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enTriage: WordsFor<typeof triage> = {
  'no triage': 'This procedure has no separate assessment.',
  assessed: 'This complaint has been assessed already.',
  'assess first': 'Assess the complaint first: how serious it is, and when to tell the person it is about.',
  'no day to tell the subject': 'Say on which day the person complained about will be told.',
  'day to tell is past': 'Choose a day that is not in the past.',
  'no reason for when': 'Write why the person complained about is told then, or not yet.',
  'nobody described': 'Write who the complaint is about, as far as it is known.',
  'no subject': 'Name the person the complaint is about first.',
  'no note of telling': 'Write how the person was told, and what.',
  'about this person': 'The complaint is about this person, so they cannot handle it. Choose somebody else.',
  'nobody stands in':
    'The procedure names nobody to stand in for the {role}. Ask the board to appoint somebody.',
  'another role handles': 'In this stage the complaint is for the {role} to handle.',
  'role not held': 'This person does not hold the role {role} today.',
  'had a part':
    'This person has had a part in the complaint already, so they are not independent of it. Choose somebody else.',
  'somebody independent':
    'This person handled an earlier stage. Somebody who did not is available: choose them.',
};
