import fc from 'fast-check';
import type { CaseState } from '../src/history/state.ts';
import type { PanelState } from '../src/history/panel-state.ts';
import { CHANNELS, EFFECTS, MILESTONES } from '../src/procedure/vocabulary.ts';
import { at } from './given-when-then.ts';

// Any case that a history could come to, and many that none could: whoever carries a case from one place to another leaves nothing behind.

const id = fc.constantFrom('id-1', 'id-2', 'id-3');
const stage = fc.constantFrom('formal', 'panel');
const day = fc.constantFrom('2026-09-01', '2026-10-08', '2027-01-04');
const moment = day.map((on) => at(on));
const effect = fc.constantFrom(...EFFECTS);
const outcome = fc.constantFrom('upheld', 'notUpheld');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });

const panel: fc.Arbitrary<PanelState> = fc.record({
  members: some(
    fc.record({ personId: id, independent: fc.boolean(), chair: fc.boolean(), readVersion: fc.nat(3) }),
  ),
  stoodDown: some(id),
  hearing: maybe(fc.record({ at: moment, on: day, placeId: id, noticeBy: day })),
  noticeTo: fc.dictionary(fc.constantFrom('complainant', 'role:director'), day),
  noticeOn: maybe(day),
  papers: maybe(fc.record({ version: fc.nat(3), documents: some(id) })),
  opened: maybe(fc.record({ present: some(id), at: moment })),
  heard: maybe(some(id)),
  stepsTaken: some(id),
  departures: some(id),
  endedAt: maybe(moment),
  round: fc.nat(3),
  voted: some(id),
  decision: maybe(
    fc.record({ outcome, effect, carried: fc.constantFrom('unanimous' as const, 'by a majority' as const) }),
  ),
  findings: maybe(some(fc.record({ pointId: id, outcome, effect, findingId: id }))),
  actionId: maybe(id),
  recommendationsId: maybe(id),
});

const found = fc.record({ outcome, effect, findingId: id });

const drawn: fc.Arbitrary<CaseState> = fc.record({
  seq: fc.nat(99),
  status: fc.constantFrom('new' as const, 'open' as const, 'closed' as const),
  kind: fc.constantFrom('concern' as const, 'complaint' as const),
  trackingNumber: maybe(fc.constant('7K3M-9QTX')),
  receivedAt: maybe(moment),
  receivedOn: maybe(day),
  channel: maybe(fc.constantFrom(...CHANNELS)),
  anonymous: fc.boolean(),
  onBehalf: fc.constantFrom('self' as const, 'someone else' as const, 'organisation' as const),
  signature: fc.constantFrom('given' as const, 'needed' as const, 'waived' as const, 'not asked' as const),
  audience: maybe(fc.constant('parentCarer')),
  topics: some(id),
  site: maybe(fc.constant('main')),
  answersId: maybe(id),
  about: some(fc.constantFrom('director', 'mentor')),
  subjects: some(id),
  subjectInformed: fc.boolean(),
  referenceId: maybe(id),
  assessment: maybe(
    fc.record({
      seriousness: fc.constantFrom('ordinary' as const, 'very serious' as const),
      informSubject: fc.constantFrom('later' as const, 'not yet' as const, 'no subject' as const),
      informOn: maybe(day),
    }),
  ),
  stage,
  stagesOpened: some(stage),
  rerouted: maybe(fc.record({ from: some(stage), on: day })),
  handlers: some(
    fc.record({
      stage,
      role: fc.constant('director'),
      personId: id,
      independence: fc.constantFrom('met' as const, 'nobody independent available' as const),
    }),
  ),
  involved: some(id),
  concerned: some(id),
  points: some(
    fc.record({
      id,
      held: maybe(fc.record({ ground: fc.constant('disciplinary'), heldOn: day })),
      findings: fc.dictionary(stage, found),
    }),
  ),
  pauses: some(fc.record({ pointId: id, from: day, to: maybe(day) })),
  outcomes: some(
    fc.record({
      stage,
      outcome,
      effect,
      reasonsId: maybe(id),
      redress: some(id),
      sentOn: maybe(day),
      datedOn: maybe(day),
    }),
  ),
  letters: some(
    fc.record({
      letter: fc.constant('outcome'),
      letterId: id,
      stage,
      to: fc.constant('complainant'),
      sentAt: moment,
      datedOn: day,
      receivedOn: day,
      promised: maybe(fc.record({ clock: fc.constant('expected'), on: day })),
      held: some(id),
    }),
  ),
  windows: fc.dictionary(
    stage,
    fc.record({ until: day, standing: fc.constantFrom('agreed' as const, 'proposed' as const) }),
  ),
  requests: some(
    fc.record({
      from: stage,
      to: stage,
      at: moment,
      on: day,
      late: fc.boolean(),
      decided: maybe(fc.constantFrom('accepted' as const, 'refused' as const)),
      answersId: id,
    }),
  ),
  responseId: maybe(id),
  complainantResponse: maybe(
    fc.constantFrom('satisfied' as const, 'not satisfied' as const, 'no answer' as const),
  ),
  reached: some(
    fc.record({
      milestone: fc.constantFrom(...MILESTONES),
      stage: maybe(stage),
      at: moment,
      on: day,
      to: maybe(fc.constant('complainant')),
      pointId: maybe(id),
      seq: fc.nat(99),
    }),
  ),
  closed: maybe(fc.record({ reason: fc.constant('final'), on: day })),
  panel,
  unread: fc.nat(3),
});

// Drawn records have no prototype; a case that was folded has.
export const anyCase: fc.Arbitrary<CaseState> = drawn.map((state) => structuredClone(state));
