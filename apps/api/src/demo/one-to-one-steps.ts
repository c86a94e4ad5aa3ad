/** The second story in the demonstration, as steps that its complaints take at different times. */
import { threePointsTold as told } from '@redress/domain/testing/story.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import type { Deps } from '../deps.ts';
import type { Days } from './days.ts';
import { complainant, DemoCase, panelist, staff } from './demo-case.ts';
import type { OneToOne } from './organisations.ts';

type Complaint = CommandData['ReceiveComplaint'];

export function oneToOneSteps(deps: Deps, organisation: OneToOne, { on, at }: Days) {
  const { director, seniorManager, mentor } = organisation.staff;
  const { chair, governor, teacher, involved } = organisation.pool;
  const by = { director: staff(director), senior: staff(seniorManager), chair: panelist(chair) };
  const begin = (name: string) => new DemoCase(deps, organisation, `one-to-one-${name}`);

  /** Received, looked at, and given to the Director the same day. */
  async function assessed(name: string, received: number, complaint: Complaint): Promise<DemoCase> {
    const story = begin(name);
    await story.when(at(received, '09:10'), complainant, 'ReceiveComplaint', complaint);
    await story.when(at(received, '11:00'), by.senior, 'NameSubject', {
      personId: mentor.personId,
      roles: [],
      description: told.subject,
    });
    await story.when(at(received, '11:05'), by.senior, 'AssessComplaint', {
      seriousness: 'serious',
      informSubject: 'later',
      reason: told.toldLater,
      informOn: on(received - 2),
    });
    const role = { role: 'director', personId: director.personId };
    await story.when(at(received, '11:10'), by.senior, 'AssignHandler', role);
    await story.send(at(received, '16:00'), by.director, 'reference');
    return story;
  }

  /** The subject told on day two, the complainant in writing and in speech on day three. */
  async function explained(name: string, received: number, complaint: Complaint): Promise<DemoCase> {
    const story = await assessed(name, received, complaint);
    await story.send(at(received - 2), by.director, 'subjectNotice', {
      to: 'subject',
      blocks: { nature: 'How a session ended, and how a family was spoken to.' },
    });
    await story.send(at(received - 3), by.director, 'timescale', { blocks: { steps: told.steps } });
    await story.when(at(received - 3, '10:30'), by.director, 'RecordSpokenExplanation', {
      at: at(received - 3, '10:20'),
      note: told.spoken,
    });
    return story;
  }

  /** Every point answered, a window agreed for ten working days, and the outcome sent. */
  async function answered(name: string, received: number, complaint: Complaint): Promise<DemoCase> {
    const story = await explained(name, received, complaint);
    const sent = received - 9;
    await story.when(at(sent + 2), by.director, 'RecordInvolvement', { personId: involved.personId });
    for (const [index, { id: pointId }] of (await story.state()).points.entries()) {
      const { outcome, finding } = told.findings[index] ?? told.findings[1];
      await story.when(at(sent + 1), by.director, 'RecordFinding', { pointId, outcome, finding });
    }
    await story.when(at(sent + 1, '15:00'), by.director, 'DecideOutcome', {
      outcome: 'partlyUpheld',
      reasons: told.reasons,
      redress: ['apology', 'steps'],
      omitted: {},
    });
    await story.when(at(sent), by.director, 'SetWindow', { until: on(sent - 10), standing: 'agreed' });
    await story.send(at(sent, '11:00'), by.director, 'outcome', { blocks: { reasons: told.letterReasons } });
    return story;
  }

  /** An appeal three working days after the outcome. */
  async function appealed(name: string, asked: number, complaint: Complaint): Promise<DemoCase> {
    const story = await answered(name, asked + 12, complaint);
    await story.when(at(asked, '19:00'), complainant, 'RequestNextStage', {
      to: 'panel',
      answers: {
        unresolved: told.unresolved,
        putRight: told.putRight,
      },
    });
    return story;
  }

  /** Appoints members the day after the appeal: the chair and the first others. */
  async function seat(story: DemoCase, day: number, how: 'whole' | 'begun'): Promise<void> {
    const others = how === 'whole' ? [governor, teacher] : [governor];
    for (const member of [chair, ...others]) {
      const appointed = { personId: member.personId, independent: member === chair, chair: member === chair };
      await story.when(at(day), by.director, 'AppointPanelMember', appointed);
    }
  }

  /** A panel of three, a date, notice to both sides, and the papers. */
  async function arranged(
    name: string,
    asked: number,
    hearingAt: Instant,
    complaint: Complaint,
  ): Promise<DemoCase> {
    const story = await appealed(name, asked, complaint);
    await seat(story, asked - 1, 'whole');
    await story.when(at(asked - 2), by.director, 'ArrangeHearing', { hearingAt, place: told.place });
    for (const to of ['complainant', 'role:director'])
      await story.send(at(asked - 3), by.director, 'hearingNotice', { to });
    const documents = (await story.state()).points.map(({ id }) => id);
    await story.when(at(asked - 4), by.director, 'ReleasePapers', { documents });
    return story;
  }

  /** Papers read by all the day before. */
  async function readBy(story: DemoCase, at_: Instant): Promise<void> {
    for (const member of [chair, governor, teacher])
      await story.when(at_, panelist(member), 'MarkPapersRead', {});
  }

  /** Heard so many working days ago, by the run sheet. */
  async function heard(name: string, day: number, complaint: Complaint): Promise<DemoCase> {
    const story = await arranged(name, day + 13, at(day, '14:00'), complaint);
    await readBy(story, at(day + 2));
    const present = [chair, governor, teacher].map(({ personId }) => personId);
    await story.when(at(day, '14:00'), by.chair, 'OpenHearing', { present });
    for (const { key: step } of publishedProcedure(organisation.key).panel?.runSheet ?? [])
      await story.when(at(day, '14:30'), by.chair, 'TakeHearingStep', { step });
    await story.when(at(day, '16:10'), by.chair, 'EndHearing', {});
    await vote(story, at(day, '16:30'), teacher, 'notUpheld', told.against);
    await vote(story, at(day, '16:35'), governor, 'partlyUpheld', told.inPart);
    return story;
  }

  const vote = (
    story: DemoCase,
    when: Instant,
    member: OneToOne['pool']['chair'],
    outcome: string,
    reasons: string,
  ) => story.when(when, panelist(member), 'CastVote', { outcome, reasons });

  /** Decided two against one on the day, written up the day after, and sent to the first of those who get a copy. */
  async function decided(
    name: string,
    day: number,
    copies: readonly string[],
    complaint: Complaint,
  ): Promise<DemoCase> {
    const story = await heard(name, day, complaint);
    await vote(story, at(day, '16:40'), chair, 'partlyUpheld', told.inPart);
    const { points } = await story.state();
    await story.when(at(day - 1), by.chair, 'RecordPanelFindings', {
      findings: points.map(({ id }) => ({
        pointId: id,
        outcome: 'partlyUpheld',
        finding: told.panelFinding,
      })),
      action: told.action,
      recommendations: told.recommendations,
    });
    for (const to of copies) await story.send(at(day - 2), by.director, 'findings', { to });
    return story;
  }

  return { begin, assessed, explained, answered, appealed, seat, arranged, readBy, heard, decided };
}
