/** 1-2-1 Mentors, at ten stages: from a complaint nobody has looked at to one that a panel decided. */
import { londonInstant } from '@redress/domain/calendar/plain-date.ts';
import { threePoints } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import { oneToOneComplaint, said } from './complaints.ts';
import type { Days } from './days.ts';
import { complainant, staff } from './demo-case.ts';
import { OneToOneCase } from './one-to-one-case.ts';
import type { OneToOne } from './organisations.ts';

/** Who gets a copy of a panel's findings. */
const copies = ['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'];

/** @returns the one whose number and key are shown: its hearing is today */
export async function oneToOneCases(deps: Deps, organisation: OneToOne, days: Days) {
  const { at, ago, today } = days;
  const begin = (name: string) => new OneToOneCase(deps, organisation, days, name);

  const received = begin('received');
  await received.when(ago(50), complainant, 'ReceiveComplaint', oneToOneComplaint(said.noReports));
  await hold(begin('held'), organisation, days);
  await begin('answered').answered(12, oneToOneComplaint(said.transport));

  const composing = begin('composing');
  await composing.appealed(4, oneToOneComplaint(said.exclusion));
  await composing.seat(2, 'begun');

  await begin('arranged').arranged(8, at(-5, '14:00'), oneToOneComplaint(said.mathsHelp));

  const heardToday = begin('today');
  await heardToday.arranged(14, londonInstant(today, '14:00'), threePoints);
  await heardToday.read(2);

  await begin('voting').heard(1, oneToOneComplaint(said.photographs));
  await begin('letters').decided(4, copies.slice(0, 3), oneToOneComplaint(said.timetable));
  await begin('finished').decided(40, copies, oneToOneComplaint(said.trip));
  await aboutTheDirector(begin('director'), organisation, days);
  return { heardToday };
}

/** A point of the complaint waits for a disciplinary meeting; the others go on. */
async function hold(story: OneToOneCase, { staff: people }: OneToOne, { at }: Days): Promise<void> {
  const director = staff(people.director);
  await story.explained(6, oneToOneComplaint(said.trip));
  const shouted = (await story.state()).points.at(-1);
  if (shouted === undefined) throw new Error('The complaint of the demonstration has no points.');
  await story.when(at(2), director, 'HoldPoint', {
    pointId: shouted.id,
    ground: 'disciplinary',
    reason: 'A disciplinary meeting is set for next week.',
  });
  await story.send(at(2, '10:30'), director, 'onHold', {
    blocks: {
      held: 'What you say about being shouted at is looked into in another procedure first.',
      continues: 'What you say about the trip is answered on time.',
    },
  });
}

async function aboutTheDirector(
  story: OneToOneCase,
  { staff: people }: OneToOne,
  { at, on }: Days,
): Promise<void> {
  const senior = staff(people.seniorManager);
  await story.when(at(4), complainant, 'ReceiveComplaint', {
    ...oneToOneComplaint(said.director),
    about: ['director'],
  });
  await story.when(at(4, '12:00'), senior, 'AssessComplaint', {
    seriousness: 'serious',
    informSubject: 'later',
    informOn: on(2),
    reason: 'The papers come first.',
  });
  const role = { role: 'operationalManager', personId: people.operationalManager.personId };
  await story.when(at(4, '12:20'), senior, 'AssignHandler', role);
  await story.send(at(4, '15:00'), staff(people.operationalManager), 'reference');
}
