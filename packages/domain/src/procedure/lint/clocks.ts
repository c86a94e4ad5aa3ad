import type { ClockRule, Mark } from '../counting.ts';
import type { Procedure } from '../procedure.ts';
import { isReached } from './reached-by.ts';
import { remark, type LintRule } from './rule.ts';

/** A promise that nothing sets going is never kept and never broken. */
export const clockNeverStarts: LintRule = (procedure) =>
  procedure.clocks
    .filter((clock) => !canStart(procedure, clock))
    .map((clock) =>
      remark('gap', `clocks.${clock.key}.starts`, 'clock never starts', { clock: clock.name }, clock.from),
    );

/** A promise that nothing can keep. A date that only informs needs no stopping. */
export const clockNeverStops: LintRule = (procedure) =>
  procedure.clocks
    .filter(
      ({ kind, stops }) =>
        kind !== 'info' && !stops.some((group) => group.every((mark) => isReached(procedure, mark))),
    )
    .map((clock) =>
      remark('gap', `clocks.${clock.key}.stops`, 'clock never stops', { clock: clock.name }, clock.from),
    );

/** A promise kept in the moment it is made promises nothing. */
export const clockStopsAtOnce: LintRule = (procedure) =>
  procedure.clocks
    .filter(({ per, stops, starts, alsoStarts }) => {
      const begins = 'milestone' in starts ? [starts] : [];
      return (
        per !== 'organisation' &&
        alsoStarts.length === 0 &&
        stops.some((group) => group.every((mark) => begins.some((begin) => covers(begin, mark))))
      );
    })
    .map((clock) =>
      remark(
        'contradiction',
        `clocks.${clock.key}.stops`,
        'clock stops at once',
        { clock: clock.name },
        clock.from,
      ),
    );

/** Clocks that wait for each other to run out wait for ever. */
export const clocksWaitForEachOther: LintRule = (procedure) =>
  procedure.clocks
    .filter((clock) => waitsFor(procedure, clock, [clock.key]))
    .map((clock) =>
      remark(
        'contradiction',
        `clocks.${clock.key}.starts`,
        'clock waits for itself',
        { clock: clock.name },
        clock.from,
      ),
    );

/** A date that a letter is to state needs a letter that states it. */
export const nobodyStatesTheDate: LintRule = (procedure) =>
  procedure.clocks
    .filter(
      ({ key, count }) =>
        count.unit === 'stated' &&
        !procedure.letters.some(({ blocks }) =>
          blocks.some(({ fill, clock }) => fill === 'stated date' && clock === key),
        ),
    )
    .map((clock) =>
      remark(
        'gap',
        `clocks.${clock.key}.count`,
        'no letter states the date',
        { clock: clock.name },
        clock.from,
      ),
    );

/** One act, two times in different units: people will ask which one binds. */
export const twoUnitsForOneAct: LintRule = (procedure) =>
  procedure.clocks.flatMap((clock, index) =>
    procedure.clocks
      .slice(index + 1)
      .filter(
        (other) =>
          other.count.unit !== clock.count.unit &&
          'n' in other.count &&
          'n' in clock.count &&
          sameStops(clock, other),
      )
      .map((other) =>
        remark(
          'note',
          `clocks.${clock.key}`,
          'two units for one act',
          { clock: clock.name, unit: clock.count.unit, other: other.name, otherUnit: other.count.unit },
          clock.from,
          other.from,
        ),
      ),
  );

/** "14 days" and "14 working days" in one policy look alike and are a week apart. */
export const daysBesideWorkingDays: LintRule = ({ clocks }) => {
  const plain = clocks.filter(({ count }) => count.unit === 'days');
  const working = clocks.filter(({ count }) => count.unit === 'workingDays');
  if (plain.length === 0 || working.length === 0) return [];
  return [
    remark(
      'note',
      'clocks',
      'days beside working days',
      { clocks: plain.map(({ name }) => name) },
      ...plain.map(({ from }) => from),
    ),
  ];
};

/** Running out must mean what the kind of promise says it means. */
export const expiryAgainstKind: LintRule = ({ clocks }) =>
  clocks
    .filter(
      ({ kind, onExpiry }) =>
        (kind === 'hard' && onExpiry === 'nothing') || (kind !== 'hard' && onExpiry === 'breach'),
    )
    .map(({ key, name, kind, from }) => {
      const where = `clocks.${key}.onExpiry`;
      return kind === 'hard'
        ? remark('contradiction', where, 'firm without consequence', { clock: name }, from)
        : remark(
            'contradiction',
            where,
            'broken though not firm',
            { clock: name, theirs: kind === 'complainant' },
            from,
          );
    });

/** What can rest must have a ground to rest on, and a ground must have something it rests. */
export const holdsAndClocks: LintRule = (procedure) => {
  const resting = procedure.clocks.filter(({ holdable }) => holdable);
  if (resting.length > 0 && procedure.holds.length === 0) {
    return [
      remark(
        'gap',
        'holds',
        'no grounds for holds',
        { clocks: resting.map(({ name }) => name) },
        ...resting.map(({ from }) => from),
      ),
    ];
  }
  return resting.length === 0 && procedure.holds.length > 0
    ? [remark('gap', 'holds', 'no clock rests', {}, ...procedure.holds.map(({ from }) => from))]
    : [];
};

const canStart = (procedure: Procedure, { starts, alsoStarts }: ClockRule): boolean =>
  'expiryOf' in starts || [starts, ...alsoStarts].some((mark) => isReached(procedure, mark));

const waitsFor = (procedure: Procedure, clock: ClockRule, seen: readonly string[]): boolean => {
  if (!('expiryOf' in clock.starts)) return false;
  const { expiryOf } = clock.starts;
  if (seen.includes(expiryOf)) return expiryOf === seen[0];
  const next = procedure.clocks.find(({ key }) => key === expiryOf);
  return next !== undefined && waitsFor(procedure, next, [...seen, expiryOf]);
};

const covers = (wide: Mark, narrow: Mark): boolean =>
  wide.milestone === narrow.milestone &&
  (wide.stage === undefined || narrow.stage === undefined || wide.stage === narrow.stage);

const sameStops = (one: ClockRule, other: ClockRule): boolean =>
  one.stops.length > 0 && JSON.stringify(one.stops) === JSON.stringify(other.stops);
