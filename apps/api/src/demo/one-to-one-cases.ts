/** 1-2-1 Mentors, at ten stages: from a complaint nobody has looked at to one that a panel decided. */
import { londonInstant } from '@redress/domain/calendar/plain-date.ts';
import { threePoints } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import { oneToOneComplaint, said } from './complaints.ts';
import type { Days } from './days.ts';
import { complainant, staff } from './demo-case.ts';
import { oneToOneSteps } from './one-to-one-steps.ts';
import type { OneToOne } from './organisations.ts';

/** Who gets a copy of a panel's findings. */
const copies = ['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'];

/** @returns the one whose number and key are shown: its hearing is today */
export async function oneToOneCases(deps: Deps, organisation: OneToOne, days: Days) {
  const { at, ago, on, today } = days;
  const tell = oneToOneSteps(deps, organisation, days);
  const director = staff(organisation.staff.director);
  const manager = staff(organisation.staff.operationalManager);
  const senior = staff(organisation.staff.seniorManager);

  const received = tell.begin('received');
  await received.when(ago(50), complainant, 'ReceiveComplaint', oneToOneComplaint(said.noReports));

  const held = await tell.explained('held', 6, oneToOneComplaint(said.trip));
  const shouted = (await held.state()).points.at(-1)!;
  await held.when(at(2), director, 'HoldPoint', {
    pointId: shouted.id,
    ground: 'disciplinary',
    reason: 'A disciplinary meeting is set for next week.',
  });
  await held.send(at(2, '10:30'), director, 'onHold', {
    blocks: {
      held: 'What you say about being shouted at is looked into in another procedure first.',
      continues: 'What you say about the trip is answered on time.',
    },
  });

  await tell.answered('answered', 12, oneToOneComplaint(said.transport));

  const composing = await tell.appealed('composing', 4, oneToOneComplaint(said.exclusion));
  await tell.seat(composing, 2, 'begun');

  await tell.arranged('arranged', 8, at(-5, '14:00'), oneToOneComplaint(said.mathsHelp));

  const heardToday = await tell.arranged('today', 14, londonInstant(today, '14:00'), threePoints);
  await tell.readBy(heardToday, at(2));

  await tell.heard('voting', 1, oneToOneComplaint(said.photographs));
  await tell.decided('letters', 4, copies.slice(0, 3), oneToOneComplaint(said.timetable));
  await tell.decided('finished', 40, copies, oneToOneComplaint(said.trip));

  const aboutDirector = tell.begin('director');
  await aboutDirector.when(at(4), complainant, 'ReceiveComplaint', {
    ...oneToOneComplaint(said.director),
    about: ['director'],
  });
  await aboutDirector.when(at(4, '12:00'), senior, 'AssessComplaint', {
    seriousness: 'serious',
    informSubject: 'later',
    informOn: on(2),
    reason: 'The papers come first.',
  });
  const role = { role: 'operationalManager', personId: organisation.staff.operationalManager.personId };
  await aboutDirector.when(at(4, '12:20'), senior, 'AssignHandler', role);
  await aboutDirector.send(at(4, '15:00'), manager, 'reference');
  return { heardToday };
}
