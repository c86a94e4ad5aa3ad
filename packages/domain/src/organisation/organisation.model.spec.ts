import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, staff } from '../../testing/given-when-then.ts';
import { founded, system, type OrganisationStory } from '../../testing/organisation-story.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { Actor } from '../people.ts';
import { decide, type OrganisationCommand } from './acts.ts';
import { organisationOf } from './evolve.ts';
import { holdingsOf, rolesOn } from './holdings.ts';
import { covers, meet } from './spans.ts';
import { findPerson } from './state.ts';

/** Whatever is asked of an organisation, by whomever, in whatever order. */

const begin: PlainDate = '2026-11-02';
const day = fc.integer({ min: -5, max: 40 }).map((n) => addDays(begin, n));
const last = fc.option(day, { nil: undefined });
const role = fc.constantFrom('contact', 'investigator', 'reviewer');

const commands = ({ state }: OrganisationStory): fc.Arbitrary<OrganisationCommand> => {
  const one = (ids: readonly string[]) => fc.constantFrom('nobody', ...ids);
  const person = one(state.people.map(({ personId }) => personId));
  const bindingId = one(state.bindings.map((held) => held.bindingId));
  const of = <T extends OrganisationCommand['type']>(
    type: T,
    data: fc.Arbitrary<OrganisationCommand<T>['data']>,
  ) => data.map((value) => ({ type, data: value }) as OrganisationCommand);
  return fc.oneof(
    of('AddPerson', fc.record({ kind: fc.constantFrom('staff', 'panel'), name: fc.constant('Name') })),
    of('RecordLeaver', fc.record({ personId: person, leftOn: day })),
    of('AppointAdministrator', fc.record({ personId: person })),
    of('ReleaseAdministrator', fc.record({ personId: person })),
    of('GiveRole', fc.record({ personId: person, role, fromOn: day, toOn: last })),
    of('EndRole', fc.record({ bindingId, endedOn: day })),
    of('NameDeputy', fc.record({ bindingId, personId: person, fromOn: day, toOn: last })),
    of(
      'ReleaseDeputy',
      fc.record({ deputyshipId: one(state.deputyships.map((known) => known.deputyshipId)), endedOn: day }),
    ),
    of('PlanLeave', fc.record({ personId: person, fromOn: day, toOn: day })),
    of('CancelLeave', fc.record({ leaveId: one(state.leaves.map(({ leaveId }) => leaveId)) })),
  );
};

/** A handful of commands at each step, tried by everybody in turn until one is taken. */
const play = (picks: readonly { pick: number; actor: number; hours: number }[]): OrganisationStory => {
  const story = founded();
  for (const name of ['One', 'Two', 'Three']) story.add(name);
  picks.forEach(({ pick, actor, hours }, step) => {
    story.now = at(addDays(begin, Math.floor(step / 4)), `${10 + (hours % 8)}:00`);
    const actors: Actor[] = [system, ...story.state.people.map(({ personId }) => staff(personId))];
    const turns = [...actors.slice(actor % actors.length), ...actors.slice(0, actor % actors.length)];
    const taken = fc
      .sample(commands(story), { numRuns: 8, seed: pick })
      .flatMap((command) => turns.map((who) => ({ command, who })))
      .find(({ command, who }) => !('refused' in decide(command, story.context(who))));
    if (taken !== undefined) story.when(taken.who, taken.command.type, taken.command.data);
  });
  return story;
};

const plays = fc.array(fc.record({ pick: fc.nat(), actor: fc.nat(20), hours: fc.nat(7) }), {
  minLength: 10,
  maxLength: 40,
});
const days = Array.from({ length: 60 }, (_, n) => addDays(begin, n - 8));

/** The same rules, said the slow way: who holds a binding's role on one day. */
const holdersOn = ({ state }: OrganisationStory, bindingId: string, on: PlainDate): string[] => {
  const binding = state.bindings.find((held) => held.bindingId === bindingId)!;
  const there = (personId: string) => {
    const { leftOn } = findPerson(state, personId)!;
    return leftOn === undefined || on <= leftOn;
  };
  const away = (personId: string) =>
    state.leaves.some((leave) => leave.personId === personId && covers(leave, on));
  if (!covers(binding, on) || !there(binding.personId)) return [];
  const deputies = state.deputyships
    .filter((known) => known.bindingId === bindingId && covers(known, on))
    .map(({ personId }) => personId)
    .filter((personId) => there(personId) && !away(personId));
  return away(binding.personId) && deputies.length > 0 ? deputies : [binding.personId];
};

describe('whatever is asked of an organisation', () => {
  it('its history, replayed, is the organisation', () => {
    fc.assert(
      fc.property(plays, (picks) => {
        const story = play(picks);
        expect(organisationOf(story.history)).toEqual(story.state);
        expect(story.history.map(({ seq }) => seq)).toEqual(story.history.map((_event, n) => n + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('there is an administrator, on every day to come', () => {
    fc.assert(
      fc.property(plays, (picks) => {
        const { state } = play(picks);
        const staying = state.administrators.filter(
          (personId) => findPerson(state, personId)?.leftOn === undefined,
        );
        expect(staying.length).toBeGreaterThan(0);
        expect(staying).toEqual(state.administrators);
      }),
      { numRuns: 100 },
    );
  });

  it('roles on a day are what the fold says, and no day with a holder is without one because of leave', () => {
    fc.assert(
      fc.property(plays, (picks) => {
        const story = play(picks);
        const { state } = story;
        const holdings = holdingsOf(state);
        for (const on of days)
          for (const { personId } of state.people) {
            const said = state.bindings
              .filter(({ bindingId }) => holdersOn(story, bindingId, on).includes(personId))
              .map((binding) => binding.role);
            const held = holdings.filter((holding) => holding.personId === personId);
            expect(rolesOn(held, on).toSorted()).toEqual([...new Set(said)].toSorted());
          }
      }),
      { numRuns: 40 },
    );
  });

  it('nobody ever holds a role they gave themselves, not by a deputyship or a leave either', () => {
    let held = 0;
    fc.assert(
      fc.property(plays, (picks) => {
        const { history, state } = play(picks);
        const gave = (what: string) =>
          history.find(
            ({ type, ...event }) =>
              (type === 'RoleGiven' || type === 'DeputyNamed' || type === 'LeavePlanned') &&
              JSON.stringify(event).includes(`"${what}"`),
          )?.by.id;
        for (const holding of holdingsOf(state)) {
          held += 1;
          expect(gave(holding.by)).not.toBe(holding.personId);
        }
        // A deputy gets the role by a leave that was put down after they were named: not by themselves.
        for (const { by, personId, ...span } of holdingsOf(state)) {
          const deputyship = state.deputyships.find(({ deputyshipId }) => deputyshipId === by);
          const holder = state.bindings.find(
            ({ bindingId }) => bindingId === deputyship?.bindingId,
          )?.personId;
          const named = history.findIndex(
            (event) => event.type === 'DeputyNamed' && event.data.deputyshipId === by,
          );
          for (const event of history.slice(Math.max(named, 0)))
            if (event.type === 'LeavePlanned' && event.data.personId === holder)
              if (
                meet(span, event.data).length > 0 &&
                state.leaves.some(({ leaveId }) => leaveId === event.data.leaveId)
              )
                expect(event.by.id).not.toBe(personId);
        }
      }),
      { numRuns: 100 },
    );
    expect(held).toBeGreaterThan(50);
  });
});
