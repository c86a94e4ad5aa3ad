import type { panel } from '../../refusal-codes/panel.ts';
import type { WordsFor } from '../../value-kinds.ts';

const shortage =
  '{members, plural, =0 {} one { One more member is needed (at least {membersNeeded, number}).} other { # more members are needed (at least {membersNeeded, number}).}}' +
  '{independent, plural, =0 {} one { One more independent member is needed (at least {independentNeeded, number}).} other { # more independent members are needed (at least {independentNeeded, number}).}}';

const panelShortage =
  '{involved, select, yes { Every member who was involved before, or whom the complaint is about, has to stand down.} other {}}' +
  shortage +
  '{chairs, plural, =0 { A chair is needed.} one {} other { One chair is needed instead of several.}}';

const involvement =
  '{why, select, subject {is somebody the complaint is about} handled {handled this complaint before ({stages})} other {had a part in this complaint before}}';

export const enPanel: WordsFor<typeof panel> = {
  'not before a panel': 'This complaint is not before a panel now.',
  'panel members only': 'Only somebody who sits on this panel can do this.',
  'chair only': 'Only the chair of this panel can do this.',
  'seat to give up': `You cannot go on in this panel: whoever has your seat ${involvement}. Stand down, so that the others can go on.`,
  'panel decided': 'The panel has decided, so this cannot be changed any more.',
  'hearing in session': 'The hearing is in session. Adjourn it first, or do this when it has ended.',
  'hearing not in session': 'The hearing is not in session. The chair opens it first.',
  'no hearing arranged': 'No hearing is arranged. Arrange one and give notice of it first.',
  'quorum lost': `Too few members who heard this complaint still sit.${shortage} {ended, select, yes {Arrange another hearing} other {Adjourn the hearing}} once the panel is complete again.`,

  'cannot sit': `This person cannot sit on the panel: this person ${involvement}. Appoint somebody else.`,
  'nobody to appoint': 'Choose somebody to sit on the panel.',
  'stood down before': 'This person stood down from this panel. Appoint somebody else.',
  'not in the pool':
    'This person is not among those who may be asked to sit on panels. Add them there first.',
  'not independent':
    'This person holds a role in the organisation, so they are not independent of it. Appoint them as an ordinary member.',
  'sits already': 'This person sits on the panel already.',
  'chair taken':
    'The panel has a chair. Have the present chair stand down first, or appoint this person as a member.',
  'not on this panel': 'This person does not sit on the panel.',
  'no reason to stand down': 'Write why this member stands down.',
  'panel can split':
    'A panel of {members, number} can split evenly, and an even split is no decision. Think of appointing one more member.',

  'panel incomplete': `The panel is not complete.${panelShortage}`,
  'heard already': 'The hearing has ended. The members who heard it vote now.',
  'no response on file':
    'The organisation’s written response is not on file, and the panel has to consider it. Record the response first, then arrange the hearing.',
  'no time of the hearing': 'Give the day and the time of the hearing.',
  'hearing in the past': 'The hearing must be in the future. Choose a later day.',
  'short notice': `{unit, select,
      workingDays {{clearDays, plural, =0 {No clear working day remains} one {Only 1 clear working day remains} other {Only # clear working days remain}}}
      other {{clearDays, plural, =0 {No clear day remains} one {Only 1 clear day remains} other {Only # clear days remain}}}
    } before {on}, and {needed, plural, one {# is} other {# are}} needed for notice of a hearing. The earliest date that still leaves enough is {earliestOn}.`,
  'no place': 'Write where the hearing is, or how to join it.',
  'no papers chosen': 'Choose at least one document for the panel to read.',
  'no papers to read': 'No papers were released yet, so there is nothing to mark as read.',
  'papers read': 'You have marked these papers as read already.',

  'hearing over': 'The hearing has ended.',
  'hearing open already': 'The hearing is in session already.',
  'hearing to come': 'The hearing is on {on} and cannot be opened before that day.',
  'no proper notice':
    'Notice of this hearing {fault, select, notSent {was not sent} tooLate {went out too late} other {did not go to everybody who must have it}}. Adjourn the hearing, arrange another date and give fresh notice.',
  'panel cannot sit': `The panel cannot sit.${panelShortage} Adjourn the hearing until the panel is complete.`,
  'papers not released':
    'The papers were not released to the panel. Release them, so that every member can read them first.',
  'absent member': 'Somebody marked as present does not sit on this panel. Mark sitting members only.',
  'too few present': `Too few members are present.${shortage} Adjourn the hearing.`,
  'chair absent': 'The chair is not marked as present. Mark the chair, or adjourn the hearing.',
  'papers unread':
    '{members, plural, one {# member who is present has} other {# members who are present have}} not marked the latest papers as read. They do that first; then the hearing can open.',

  'no such step': 'The run sheet of this procedure has no such step. Choose one of its steps.',
  'step taken': 'This step was taken already.',
  'step settled': 'This step was taken or departed from already.',
  'step out of order':
    'The next step is “{next}”. To leave the order, record a departure from the run sheet with the reason.',
  'step not begun': 'This step has not begun. Note it when it has.',
  'step left': 'The step “{step}” was not taken yet. Take it, or record why the hearing departs from it.',
  'no hearing note': 'Write the note.',
  'no reason to depart': 'Write why the hearing departs from the usual order here.',
  'no reason to adjourn': 'Write why the hearing is adjourned.',
  'nothing to adjourn': 'The hearing has ended, so it cannot be adjourned.',

  'hearing not ended': 'Members vote when the hearing has ended.',
  'not at the hearing': 'You were not at the hearing, so you cannot vote on it.',
  'voted already': 'You have voted in this round. Votes stay sealed until all are in.',
  'no abstention': 'Nobody may abstain on this panel. Choose an outcome.',
  'no reasons of the vote': 'Write your reasons. They stay sealed with your vote.',

  'no decision yet': 'The panel has not decided yet. Findings are recorded after the decision.',
  'findings sent': 'The findings were sent, so they stand as they are.',
  'point of another complaint': 'This is not a point of the complaint. Answer its own points only.',
  'point answered twice': 'This point is answered twice. Keep one finding.',
  'held point answered': 'This point is on hold. Leave it out; it is answered when its hold ends.',
  'finding sent': 'The finding on this point was sent, so it stands as it was. Leave it as it is.',
  'no panel finding': 'Write what the panel found on this point.',
  'findings missing':
    '{open, plural, one {# point of the complaint has} other {# points of the complaint have}} no finding yet. Each point must be answered.',
};
