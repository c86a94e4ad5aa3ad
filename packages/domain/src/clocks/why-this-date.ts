import { sourceOf } from '../procedure/find.ts';
import type { ClockRule } from '../procedure/counting.ts';
import { workedOut, type DatePhrase } from '../words/worked-out.ts';
import type { Clock } from './clocks.ts';

/**
 * Why a clock has this date, a line each: what the policy gives and where, how it is read where it leaves something open, that it was given in
 * writing, the days that were counted, and when it was done.
 */
export function whyThisDate({ rule, promised, due, stoppedOn }: Clock): readonly DatePhrase[] {
  return [
    fromPolicy(rule),
    ...readings(rule),
    ...(promised ? [{ code: 'given in writing', values: {} } as const] : []),
    ...(due === undefined ? [] : workedOut(due.explanation).map(asStep)),
    ...(stoppedOn === undefined ? [] : [{ code: 'done on', values: { on: stoppedOn } } as const]),
  ];
}

const asStep = (step: DatePhrase): DatePhrase => ({ code: 'working step', values: { step: [step] } });

function fromPolicy(rule: ClockRule): DatePhrase {
  const source = sourceOf(rule);
  switch (source.kind) {
    case 'policy': {
      const [first, last] = source.line;
      const where = { clause: source.clause, several: first !== last, first, last };
      return 'n' in rule.count
        ? { code: 'policy gives', values: { n: rule.count.n, unit: rule.count.unit, ...where } }
        : { code: 'policy says', values: where };
    }
    case 'inferred':
      return { code: 'read so', values: { note: source.note } };
    case 'platform default':
      return { code: 'not in the policy', values: { note: source.note } };
  }
}

// What the policy leaves open about the start, the length or the end of a time is read one way; that is no secret.
const readings = (rule: ClockRule): readonly DatePhrase[] =>
  ['starts', 'alsoStarts', 'count', 'replacedBy', 'stops'].flatMap((field) => {
    const note = rule.readings?.[field];
    return note === undefined ? [] : [{ code: 'read so', values: { note } } as const];
  });
