import { londonDate, type Instant } from '../src/calendar/plain-date.ts';
import {
  decide,
  organisationCommand,
  refusal,
  type OrganisationCommandData,
  type OrganisationCommandType,
} from '../src/organisation/acts.ts';
import type { OrganisationRecorded } from '../src/organisation/events.ts';
import { evolveOrganisation } from '../src/organisation/evolve.ts';
import type {
  OrganisationContent,
  OrganisationContext,
  OrganisationFacts,
} from '../src/organisation/facts.ts';
import { holdingsOf, rolesOn } from '../src/organisation/holdings.ts';
import { noOrganisation } from '../src/organisation/state.ts';
import { actorRef, type Actor } from '../src/people.ts';
import type { Procedure } from '../src/procedure/procedure.ts';
import type { Refusal } from '../src/words/refusal-codes.ts';
import { publishedProcedure } from '../src/procedures/published.ts';
import { at, staff } from './given-when-then.ts';

/** One organisation, told as a story; people are named by the ids that `made` gives. */
export class OrganisationStory {
  history: OrganisationRecorded[] = [];
  state = noOrganisation;
  content = new Map<string, OrganisationContent>();
  now: Instant = at('2026-11-02');
  procedures: Procedure[] = [publishedProcedure('not-alone-mentoring')];
  complaintsAbout: OrganisationFacts['complaintsAbout'] = [];
  keyTaken = false;
  hasAddress = false;
  /** What the last act made. */
  made = '';
  #ids = 0;

  context(actor: Actor): OrganisationContext {
    const { state, now, procedures, complaintsAbout, keyTaken, hasAddress } = this;
    return {
      state,
      now,
      procedures,
      complaintsAbout,
      keyTaken,
      hasAddress,
      actor,
      newId: () => `id-${++this.#ids}`,
    };
  }

  /** Does something; a refusal throws, so that a test cannot pass by accident. */
  when<T extends OrganisationCommandType>(actor: Actor, type: T, data: OrganisationCommandData[T]): this {
    const decided = decide(organisationCommand(type, data), this.context(actor));
    if ('refused' in decided)
      throw new Error(`${type} was refused: ${decided.refused.map(({ code }) => code).join(', ')}`);
    for (const content of decided.content) this.content.set(content.id, content);
    for (const event of decided.events) {
      const recorded = { ...event, seq: this.history.length + 1, at: this.now, by: actorRef(actor) };
      this.history.push(recorded);
      this.state = evolveOrganisation(this.state, recorded);
    }
    this.made = decided.made ?? '';
    return this;
  }

  /** The codes of all reasons why something is refused; empty when it is not. Nothing happens. */
  refuses<T extends OrganisationCommandType>(
    actor: Actor,
    type: T,
    data: OrganisationCommandData[T],
  ): string[] {
    return this.reasons(actor, type, data).map(({ code }) => code);
  }

  /** The same with what each names: its field and its values. */
  reasons<T extends OrganisationCommandType>(
    actor: Actor,
    type: T,
    data: OrganisationCommandData[T],
  ): readonly Refusal[] {
    const decided = decide(organisationCommand(type, data), this.context(actor));
    return 'refused' in decided ? decided.refused : [];
  }

  /** Why a button is disabled, before anything is typed. */
  gate(actor: Actor, type: OrganisationCommandType): string | undefined {
    return refusal(type, this.context(actor), {})?.code;
  }

  /** Adds somebody and gives their id. */
  add(name: string, kind: 'staff' | 'panel' = 'staff'): string {
    return this.when(this.administrator, 'AddPerson', { kind, name }).made;
  }

  get administrator(): Actor {
    return staff(this.state.administrators[0] ?? 'nobody');
  }

  rolesOf(personId: string, on = londonDate(this.now)): string[] {
    const held = holdingsOf(this.state).filter((holding) => holding.personId === personId);
    return rolesOn(held, on);
  }
}

export const system: Actor = { kind: 'system' };

/** Founded, with one administrator, and the policy of Not Alone Mentoring published. */
export const founded = (): OrganisationStory => {
  const story = new OrganisationStory().when(system, 'FoundOrganisation', {
    key: 'a-charity',
    name: 'A Charity',
    administrator: { name: 'First Administrator', email: 'first@example.org' },
  });
  return story.when(story.administrator, 'PublishProcedure', {
    document: publishedProcedure('not-alone-mentoring'),
    effectiveOn: '2022-11-01',
  });
};
