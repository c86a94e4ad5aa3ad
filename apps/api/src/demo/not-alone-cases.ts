/** Not Alone Mentoring, at ten stages: from a complaint of this morning to one that ended long ago. */
import { missedSessions, missedSessionsTold as told } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import { notAloneComplaint, said } from './complaints.ts';
import type { Days } from './days.ts';
import { complainant, DemoCase, staff } from './demo-case.ts';
import type { NotAlone } from './organisations.ts';

/** @returns the two whose number and key are shown: one whose outcome has come, and one that waits for its signature */
export async function notAloneCases(deps: Deps, organisation: NotAlone, { on, at, ago }: Days) {
  const contact = staff(organisation.staff.contact);
  const reviewer = staff(organisation.staff.reviewer);
  const investigator = { role: 'investigator', personId: organisation.staff.contact.personId };
  const begin = (name: string) => new DemoCase(deps, organisation, `not-alone-${name}`);

  /** Received so many working days ago, acknowledged two days later, and given to the investigator. */
  const investigated = async (name: string, received: number, complaint = missedSessions) => {
    const story = begin(name);
    await story.when(at(received), complainant, 'ReceiveComplaint', complaint);
    await story.send(at(received - 2), contact, 'acknowledgement');
    await story.when(at(received - 2, '10:20'), contact, 'AssignHandler', investigator);
    await story.when(at(received - 3), contact, 'RecordNoMeeting', { reason: told.noMeeting });
    return story;
  };
  /** Answered so many working days ago, the day after it was decided. */
  const answered = async (name: string, received: number, sent: number, complaint = missedSessions) => {
    const story = await investigated(name, received, complaint);
    await story.when(at(sent + 2), contact, 'AddNote', { kind: 'interview', note: told.interview });
    await story.when(at(sent + 1), contact, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: told.reasons,
      redress: ['apology', 'improvement'],
      omitted: {},
      signature: organisation.staff.contact.name,
    });
    const blocks = { apology: told.apology, noRecurrence: told.noRecurrence };
    await story.send(at(sent), contact, 'outcome', { blocks });
    return story;
  };
  const appeal = { to: 'appeal', answers: { why: told.why } };

  const received = begin('received');
  await received.when(ago(25), complainant, 'ReceiveComplaint', notAloneComplaint(said.lateReply));

  const dictated = begin('dictated');
  await dictated.when(at(2), contact, 'ReceiveComplaint', {
    ...notAloneComplaint(said.noRamp),
    channel: 'phone',
    inWriting: false,
    scribe: 'staff',
    signature: undefined,
  });
  await dictated.send(at(2, '10:40'), contact, 'askToSign');

  const anonymous = begin('anonymous');
  await anonymous.when(at(3, '21:15'), complainant, 'ReceiveComplaint', {
    ...missedSessions,
    anonymous: true,
    answers: said.anonymous,
    signature: undefined,
  });
  await anonymous.send(at(2, '11:00'), contact, 'acknowledgement');
  await anonymous.when(at(1), contact, 'SendMessage', { message: 'Which route was it, as far as you know?' });

  const working = await investigated('working', 5, notAloneComplaint(said.changedMentor));
  await working.when(at(2, '15:00'), contact, 'AddNote', { kind: 'call', note: 'Rang the co-ordinator.' });
  await working.when(at(1), contact, 'SendMessage', { message: 'We have spoken to the co-ordinator.' });
  await working.when(at(1, '18:30'), complainant, 'SendMessage', { message: 'Thank you. When will I hear?' });

  // Day ten ended with the last working day, so the holding letter is due now.
  await investigated('day-ten', 11, notAloneComplaint(said.sharedStory));

  const held = await investigated('held', 13, notAloneComplaint(said.lostForm));
  await held.send(at(3), contact, 'holding', { blocks: { why: told.delay }, statedOn: on(-5) });

  const open = await answered('answered', 12, 3, {
    ...missedSessions,
    answers: { ...missedSessions.answers, incidentDate: on(16) },
  });

  const appealed = await answered('appealed', 24, 14, notAloneComplaint(said.wrongBill));
  await appealed.when(at(1, '22:40'), complainant, 'RequestNextStage', appeal);

  const finished = await answered('finished', 60, 51, notAloneComplaint(said.endedEarly));
  await finished.when(at(45), complainant, 'RequestNextStage', appeal);
  await finished.send(at(44), contact, 'appealAcknowledgement');
  await finished.when(at(44, '11:00'), contact, 'AssignHandler', {
    role: 'reviewer',
    personId: organisation.staff.reviewer.personId,
  });
  await finished.when(at(38), reviewer, 'DecideOutcome', {
    outcome: 'makeChanges',
    reasons: told.appealReasons,
    redress: ['apology'],
    omitted: {},
  });
  await finished.send(at(37), reviewer, 'appealOutcome', { blocks: { changes: told.changes } });

  await investigated('overdue', 20, notAloneComplaint(said.roughWords));
  return { open, dictated };
}
