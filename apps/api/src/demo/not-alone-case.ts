/** The first story in the demonstration: a complaint about missed sessions, as far as it has come. */
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { missedSessionsTold as told } from '@redress/domain/testing/story.ts';
import type { Deps } from '../deps.ts';
import type { Days } from './days.ts';
import { complainant, DemoCase, staff } from './demo-case.ts';
import type { NotAlone } from './organisations.ts';

type Complaint = CommandData['ReceiveComplaint'];

export class NotAloneCase extends DemoCase {
  readonly #organisation: NotAlone;
  readonly #days: Days;

  /** @param name tells this case from the others of the organisation; no spaces */
  constructor(deps: Deps, organisation: NotAlone, days: Days, name: string) {
    super(deps, organisation, `not-alone-${name}`);
    this.#organisation = organisation;
    this.#days = days;
  }

  /** Received so many working days ago, acknowledged two days later, and given to the investigator. */
  async investigated(received: number, complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    const investigator = { role: 'investigator', personId: this.#organisation.staff.contact.personId };
    await this.when(at(received), complainant, 'ReceiveComplaint', complaint);
    await this.send(at(received - 2), this.#contact, 'acknowledgement');
    await this.when(at(received - 2, '10:20'), this.#contact, 'AssignHandler', investigator);
    await this.when(at(received - 3), this.#contact, 'RecordNoMeeting', { reason: told.noMeeting });
  }

  /** Answered so many working days ago, the day after it was decided. */
  async answered(received: number, sent: number, complaint: Complaint): Promise<void> {
    const { at } = this.#days;
    await this.investigated(received, complaint);
    await this.when(at(sent + 2), this.#contact, 'AddNote', { kind: 'interview', note: told.interview });
    await this.when(at(sent + 1), this.#contact, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: told.reasons,
      redress: ['apology', 'improvement'],
      omitted: {},
      signature: this.#organisation.staff.contact.name,
    });
    const blocks = { apology: told.apology, noRecurrence: told.noRecurrence };
    await this.send(at(sent), this.#contact, 'outcome', { blocks });
  }

  /** Asked so many working days ago for the decision to be looked at again. */
  async appealed(asked: number, time?: Parameters<Days['at']>[1]): Promise<void> {
    const appeal = { to: 'appeal', answers: { why: told.why } };
    await this.when(this.#days.at(asked, time), complainant, 'RequestNextStage', appeal);
  }

  /** The appeal answered, the last word of this policy. */
  async reviewed(acknowledged: number): Promise<void> {
    const { at } = this.#days;
    const { personId } = this.#organisation.staff.reviewer;
    const reviewer = staff(this.#organisation.staff.reviewer);
    await this.send(at(acknowledged), this.#contact, 'appealAcknowledgement');
    await this.when(at(acknowledged, '11:00'), this.#contact, 'AssignHandler', {
      role: 'reviewer',
      personId,
    });
    await this.when(at(acknowledged - 6), reviewer, 'DecideOutcome', {
      outcome: 'makeChanges',
      reasons: told.appealReasons,
      redress: ['apology'],
      omitted: {},
    });
    await this.send(at(acknowledged - 7), reviewer, 'appealOutcome', { blocks: { changes: told.changes } });
  }

  get #contact() {
    return staff(this.#organisation.staff.contact);
  }
}
