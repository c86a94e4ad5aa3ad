/** Not Alone Mentoring, at ten stages: from a complaint of this morning to one that ended long ago. */
import { missedSessions, missedSessionsTold as told } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import { notAloneComplaint, said } from './complaints.ts';
import type { Days } from './days.ts';
import { complainant, staff } from './demo-case.ts';
import { NotAloneCase } from './not-alone-case.ts';
import type { NotAlone } from './organisations.ts';

/** @returns the two whose number and key are shown: one whose outcome has come, and one that waits for its signature */
export async function notAloneCases(deps: Deps, organisation: NotAlone, days: Days) {
  const { on } = days;
  const contact = staff(organisation.staff.contact);
  const begin = (name: string) => new NotAloneCase(deps, organisation, days, name);

  await begin('received').when(
    days.ago(25),
    complainant,
    'ReceiveComplaint',
    notAloneComplaint(said.lateReply),
  );
  const dictated = begin('dictated');
  await dictate(dictated, organisation, days);
  await anonymous(begin('anonymous'), organisation, days);
  await written(begin('working'), organisation, days);

  // Day ten ended with the last working day, so the holding letter is due now.
  await begin('day-ten').investigated(11, notAloneComplaint(said.sharedStory));

  const held = begin('held');
  await held.investigated(13, notAloneComplaint(said.lostForm));
  await held.send(days.at(3), contact, 'holding', { blocks: { why: told.delay }, statedOn: on(-5) });

  const open = begin('answered');
  const incidentOn = { ...missedSessions.answers, incidentDate: on(16) };
  await open.answered(12, 3, { ...missedSessions, answers: incidentOn });

  const appealed = begin('appealed');
  await appealed.answered(24, 14, notAloneComplaint(said.wrongBill));
  await appealed.appealed(1, '22:40');

  const finished = begin('finished');
  await finished.answered(60, 51, notAloneComplaint(said.endedEarly));
  await finished.appealed(45);
  await finished.reviewed(44);

  await begin('overdue').investigated(20, notAloneComplaint(said.roughWords));
  return { open, dictated };
}

/** Told by telephone, and waiting for a signature. */
async function dictate(story: NotAloneCase, { staff: people }: NotAlone, { at }: Days): Promise<void> {
  await story.when(at(2), staff(people.contact), 'ReceiveComplaint', {
    ...notAloneComplaint(said.noRamp),
    channel: 'phone',
    inWriting: false,
    scribe: 'staff',
    signature: undefined,
  });
  await story.send(at(2, '10:40'), staff(people.contact), 'askToSign');
}

async function anonymous(story: NotAloneCase, { staff: people }: NotAlone, { at }: Days): Promise<void> {
  const contact = staff(people.contact);
  await story.when(at(3, '21:15'), complainant, 'ReceiveComplaint', {
    ...missedSessions,
    anonymous: true,
    answers: said.anonymous,
    signature: undefined,
  });
  await story.send(at(2, '11:00'), contact, 'acknowledgement');
  await story.when(at(1), contact, 'SendMessage', { message: 'Which route was it, as far as you know?' });
}

/** Both sides have written while it is looked into. */
async function written(story: NotAloneCase, { staff: people }: NotAlone, { at }: Days): Promise<void> {
  const contact = staff(people.contact);
  await story.investigated(5, notAloneComplaint(said.changedMentor));
  await story.when(at(2, '15:00'), contact, 'AddNote', { kind: 'call', note: 'Rang the co-ordinator.' });
  await story.when(at(1), contact, 'SendMessage', { message: 'We have spoken to the co-ordinator.' });
  await story.when(at(1, '18:30'), complainant, 'SendMessage', { message: 'Thank you. When will I hear?' });
}
