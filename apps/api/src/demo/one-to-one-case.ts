/** The second story in the demonstration: a complaint of three points, as far as it has come. Each step takes the ones before it. */
import { threePointsTold as told } from '@redress/domain/testing/story.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import type { Deps } from '../deps.ts';
import type { Days } from './days.ts';
import { complainant, DemoCase, panelist, staff } from './demo-case.ts';
import type { DemoPerson, OneToOne } from './organisations.ts';

type Complaint = CommandData['ReceiveComplaint'];

export class OneToOneCase extends DemoCase {
  readonly #organisation: OneToOne;
  readonly #days: Days;

  /** @param name tells this case from the others of the organisation; no spaces */
  constructor(deps: Deps, organisation: OneToOne, days: Days, name: string) {
    super(deps, organisation, `one-to-one-${name}`);
    this.#organisation = organisation;
    this.#days = days;
  }

  /** Received, looked at, and given to the Director the same day. */
  async assessed(received: number, complaint: Complaint): Promise<void> {
    const { at, on } = this.#days;
    const { director, seniorManager, mentor } = this.#organisation.staff;
    const senior = staff(seniorManager);
    await this.when(at(received, '09:10'), complainant, 'ReceiveComplaint', complaint);
    await this.when(at(received, '11:00'), senior, 'NameSubject', {
      personId: mentor.personId,
      roles: [],
      description: told.subject,
    });
    await this.when(at(received, '11:05'), senior, 'AssessComplaint', {
      seriousness: 'serious',
      informSubject: 'later',
      reason: told.toldLater,
      informOn: on(received - 2),
    });
    const role = { role: 'director', personId: director.personId };
    await this.when(at(received, '11:10'), senior, 'AssignHandler', role);
    await this.send(at(received, '16:00'), this.#director, 'reference');
  }

  /** The subject told on day two, the complainant in writing and in speech on day three. */
  async explained(received: number, complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    await this.assessed(received, complaint);
    await this.send(at(received - 2), this.#director, 'subjectNotice', {
      to: 'subject',
      blocks: { nature: 'How a session ended, and how a family was spoken to.' },
    });
    await this.send(at(received - 3), this.#director, 'timescale', { blocks: { steps: told.steps } });
    await this.when(at(received - 3, '10:30'), this.#director, 'RecordSpokenExplanation', {
      at: at(received - 3, '10:20'),
      note: told.spoken,
    });
  }

  /** Every point answered, a window agreed for ten working days, and the outcome sent. */
  async answered(received: number, complaint: Complaint): Promise<void> {
    const { at, on } = this.#days;
    const director = this.#director;
    await this.explained(received, complaint);
    const sent = received - 9;
    const { personId } = this.#organisation.pool.involved;
    await this.when(at(sent + 2), director, 'RecordInvolvement', { personId });
    for (const [index, { id: pointId }] of (await this.state()).points.entries()) {
      const { outcome, finding } = told.findings[index] ?? told.findings[1];
      await this.when(at(sent + 1), director, 'RecordFinding', { pointId, outcome, finding });
    }
    await this.when(at(sent + 1, '15:00'), director, 'DecideOutcome', {
      outcome: 'partlyUpheld',
      reasons: told.reasons,
      redress: ['apology', 'steps'],
      omitted: {},
    });
    await this.when(at(sent), director, 'SetWindow', { until: on(sent - 10), standing: 'agreed' });
    await this.send(at(sent, '11:00'), director, 'outcome', { blocks: { reasons: told.letterReasons } });
  }

  /** An appeal three working days after the outcome. */
  async appealed(asked: number, complaint: Complaint): Promise<void> {
    await this.answered(asked + 12, complaint);
    await this.when(this.#days.at(asked, '19:00'), complainant, 'RequestNextStage', {
      to: 'panel',
      answers: { unresolved: told.unresolved, putRight: told.putRight },
    });
  }

  /** Appoints members the day after the appeal: the chair and the first others. */
  async seat(day: number, how: 'whole' | 'begun'): Promise<void> {
    const { chair, governor, teacher } = this.#organisation.pool;
    const others = how === 'whole' ? [governor, teacher] : [governor];
    for (const member of [chair, ...others]) {
      const appointed = { personId: member.personId, independent: member === chair, chair: member === chair };
      await this.when(this.#days.at(day), this.#director, 'AppointPanelMember', appointed);
    }
  }

  /** A panel of three, a date, notice to both sides, and the papers. */
  async arranged(asked: number, hearingAt: Instant, complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    const director = this.#director;
    await this.appealed(asked, complaint);
    await this.seat(asked - 1, 'whole');
    await this.when(at(asked - 2), director, 'ArrangeHearing', { hearingAt, place: told.place });
    for (const to of ['complainant', 'role:director'])
      await this.send(at(asked - 3), director, 'hearingNotice', { to });
    const documents = (await this.state()).points.map(({ id }) => id);
    await this.when(at(asked - 4), director, 'ReleasePapers', { documents });
  }

  /** Papers read by all of the panel. */
  async read(day: number): Promise<void> {
    for (const member of this.#panel)
      await this.when(this.#days.at(day), panelist(member), 'MarkPapersRead', {});
  }

  /** Heard so many working days ago, by the run sheet. Two of three have voted, differently. */
  async heard(day: number, complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    const { chair, governor, teacher } = this.#organisation.pool;
    await this.arranged(day + 13, at(day, '14:00'), complaint);
    await this.read(day + 2);
    const present = this.#panel.map(({ personId }) => personId);
    await this.when(at(day, '14:00'), panelist(chair), 'OpenHearing', { present });
    for (const { key: step } of publishedProcedure(this.#organisation.key).panel?.runSheet ?? [])
      await this.when(at(day, '14:30'), panelist(chair), 'TakeHearingStep', { step });
    await this.when(at(day, '16:10'), panelist(chair), 'EndHearing', {});
    await this.#vote(at(day, '16:30'), teacher, 'notUpheld', told.against);
    await this.#vote(at(day, '16:35'), governor, 'partlyUpheld', told.inPart);
  }

  /** Decided two against one on the day, written up the day after, and sent to the first of those who get a copy. */
  async decided(day: number, copies: readonly string[], complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    const { chair } = this.#organisation.pool;
    await this.heard(day, complaint);
    await this.#vote(at(day, '16:40'), chair, 'partlyUpheld', told.inPart);
    const finding = { outcome: 'partlyUpheld', finding: told.panelFinding };
    await this.when(at(day - 1), panelist(chair), 'RecordPanelFindings', {
      findings: (await this.state()).points.map(({ id }) => ({ pointId: id, ...finding })),
      action: told.action,
      recommendations: told.recommendations,
    });
    for (const to of copies) await this.send(at(day - 2), this.#director, 'findings', { to });
  }

  get #director() {
    return staff(this.#organisation.staff.director);
  }

  get #panel(): DemoPerson[] {
    const { chair, governor, teacher } = this.#organisation.pool;
    return [chair, governor, teacher];
  }

  #vote(at: Instant, member: DemoPerson, outcome: string, reasons: string): Promise<void> {
    return this.when(at, panelist(member), 'CastVote', { outcome, reasons });
  }
}
