import type { letters } from '../../refusal-codes/letters.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enLetters: WordsFor<typeof letters> = {
  'no such letter': 'This procedure has no such letter. Choose one of its letters.',
  'letter of another stage':
    'This letter belongs to the stage “{stage}”, and the complaint is not there now.',
  'answer has gone': 'The answer has gone, so there is nothing left to put off. Write another letter.',
  'no hearing to give notice of': 'No hearing is arranged. Arrange it first, then give notice of it.',
  'no outcome to send':
    'The outcome of this stage is not decided yet. Decide it first, then send the letter.',
  'panel undecided': 'The panel has not decided yet. Its letters go out after its decision.',
  'no panel findings':
    'The chair has not recorded the findings of the panel yet. They have to stand in this letter.',
  'points open':
    '{open, plural, one {One point has} other {# points have}} no finding yet. Each point must be answered before the outcome goes out.',
  'no window':
    'Agree with the complainant until when they can ask for the next stage, or propose a date. The letter has to say it.',
  'sent already':
    'This letter was sent already. What stands in it cannot be changed; write another letter if something has to be added.',
  'not on the list of this letter': 'This letter does not go to them. Choose somebody on its list.',
  'nobody to send it to': 'Nobody is recorded whom this copy could go to. Name the person on the case first.',
  'letters are in writing':
    'A letter is in writing. Choose another way to send it, and record the call as a call.',
  'portal only':
    'The complainant is anonymous and can only be reached on their tracking page. Choose the portal.',
  'no date of the letter': 'Give the date that stands on the letter.',
  'letter dated ahead': 'The letter cannot be dated in the future. Date it today.',
  'letter dated before the complaint':
    'The letter cannot be dated before the complaint came in on {receivedOn}.',
  'letter dated back':
    'The time to go on counts from the date on this letter, so it carries the day on which it goes. Date it today.',
  'no promise in this letter': 'This letter promises no date. Leave the date out.',
  'no date promised': 'Give the promised date as a day of the calendar.',
  'promise in the past': 'The promised date must be in the future. Choose a later day.',
  'promise on no working day': '{on} is not a working day. The next one is {next}.',
  'extended already':
    'The procedure allows this time (“{promise}”) to be extended {most, plural, =1 {once} other {# times}}, and it was. Record why it has to be extended again; the case will show it.',
  'no such block':
    'This letter has no such part, so what is written there would be lost. Move it to another part.',
  'block missing': `“{block}” is missing{asked, select, yes { (clause {clause} of the policy asks for it)} other {}}. {fill, select,
      typed {Write it}
      reference {Give the complaint its reference first}
      handler {Assign somebody to handle this stage first}
      statedDate {Give the date that this letter promises}
      clockDate {Its date cannot be worked out yet: what it counts from has not happened}
      outcomeWord {Decide the outcome first}
      findings {Record a finding on each point first}
      redress {Record what is offered first}
      nextStage {Say what the next stage is}
      finality {Say that the decision is final}
      externalBodies {Name the bodies outside}
      hearing {Arrange the hearing first}
      decision {The panel decides first}
      recommendations {Record the panel’s recommendations first}
      other {Add it}
    }{orReason, select, yes {, or record why it is left out} other {}}.`,
  'no address': 'There is no e-mail address for whoever this letter is for. Choose another way to send it.',
};
