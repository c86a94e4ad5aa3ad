import type { escalation } from '../../refusal-codes/escalation.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enEscalation: WordsFor<typeof escalation> = {
  'request waits':
    'Your request has arrived. It came after the time for it, so somebody is deciding whether it can be taken.',
  'no outcome yet':
    'You can ask for the next stage once this one has an outcome. You will be told when there is one.',
  final: 'This decision is final. The letter names bodies outside that can advise you.',
  'no way on': 'The procedure names no further stage after this outcome.',
  'too late': 'The time to ask for this has passed, and the procedure allows no late requests.',
  'request to come': 'The request cannot have arrived in the future.',
  'request before the outcome':
    'The request cannot have arrived before there was something to ask about. Check the date.',
  'no late request': 'No late request is waiting for a decision.',
  'no reason for the late request': 'Write why the late request is taken, or not.',
};
