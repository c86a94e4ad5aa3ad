import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import type { CaseState } from '@redress/domain/history/state.ts';
import type { Actor } from '@redress/domain/people.ts';
import { letterOf } from '@redress/domain/procedure/find.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { handle } from '../write/handle.ts';
import { loadIn } from '../history/load-case.ts';
import { uuid7 } from '../time-and-randomness.ts';
import type { Deps } from '../deps.ts';
import type { DemoOrganisation, DemoPerson } from './organisations.ts';

export const complainant: Actor = { kind: 'complainant', party: 'complainant' };
// The roles are read from the database when the command is given.
export const staff = ({ personId }: DemoPerson): Actor => ({ kind: 'staff', personId, roles: [] });
export const panelist = ({ personId }: DemoPerson): Actor => ({ kind: 'panel', personId });

type Letter = Omit<CommandData['SendLetter'], 'letter' | 'datedOn' | 'channel' | 'omitted'>;

/** One complaint of the demonstration, told through the same write path as every other, with the clock where the story is. */
export class DemoCase {
  trackingNumber = '';
  accessKey = '';
  readonly #deps: Deps;
  readonly #organisation: DemoOrganisation;
  readonly #name: string;
  #caseId: string | undefined;
  #told = 0;

  /** @param name tells this case from the others of the demonstration; no spaces */
  constructor(deps: Deps, organisation: DemoOrganisation, name: string) {
    this.#deps = deps;
    this.#organisation = organisation;
    this.#name = name;
  }

  /** Gives a command at a moment. Throws where it is refused: the story and the rules have then come apart. */
  async when<T extends CommandType>(at: Instant, actor: Actor, type: T, data: CommandData[T]): Promise<void> {
    const handled = await handle(this.#at(at), {
      organisationId: this.#organisation.id,
      actor,
      command: { type, data } as Command,
      idempotencyKey: `demonstration:${this.#name}:${(this.#told += 1)}`,
      ...(this.#caseId !== undefined && { caseId: this.#caseId }),
    });
    if (handled.kind !== 'done')
      throw new Error(`The demonstration stopped: ${this.#name}, ${type}: ${JSON.stringify(handled)}`);
    if (this.#caseId !== undefined) return;
    this.#caseId = handled.caseId;
    this.trackingNumber = handled.answer.trackingNumber ?? '';
    this.accessKey = handled.answer.accessKey ?? '';
  }

  /** Sends a letter to the complainant by the portal, dated that day, with the procedure's own words where nothing else is typed. */
  async send(at: Instant, actor: Actor, letter: string, more: Partial<Letter> = {}): Promise<void> {
    const { blocks } = letterOf(publishedProcedure(this.#organisation.key), letter);
    const words = blocks.flatMap(({ key, fill, words: own }) =>
      fill === 'typed' && own !== undefined ? [[key, own]] : [],
    );
    await this.when(at, actor, 'SendLetter', {
      letter,
      to: 'complainant',
      channel: 'portal',
      omitted: {},
      datedOn: londonDate(at),
      ...more,
      blocks: {
        ...Object.fromEntries(words),
        ...more.blocks,
      },
    });
  }

  /** The complaint as it stands. */
  async state(): Promise<CaseState> {
    const ref = { organisationId: this.#organisation.id, caseId: this.#caseId ?? '' };
    const loaded = await this.#deps.database.transaction(ref.organisationId, (transaction) =>
      loadIn(this.#deps, transaction, ref, { kind: 'system' }),
    );
    if (loaded === undefined) throw new Error(`The demonstration stopped: ${this.#name} is not there.`);
    return loaded.facts.state;
  }

  #at(at: Instant): Deps {
    const now = () => new Date(at);
    return { ...this.#deps, now, newId: () => uuid7(now(), this.#deps.randomBytes(10)) };
  }
}
