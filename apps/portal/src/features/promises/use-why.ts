import { explain } from '@redress/domain/calendar/explain.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useIntl, type IntlShape } from 'react-intl';

/** How a date was worked out, a line for each step: what the policy says and where, how it is read, the days that were counted. */
export type Why = (clock: Clock) => readonly string[];

export function useWhy(): Why {
  const intl = useIntl();
  const longDate = useLongDate();
  return (clock) => [
    ...policyLines(clock, intl),
    ...(clock.promised ? [intl.formatMessage({ id: 'why.written' })] : []),
    ...(clock.due ? explain(clock.due.explanation).split('; ').map(sentence) : []),
    ...(clock.due?.provisional ? [intl.formatMessage({ id: 'why.provisional' })] : []),
    ...(clock.stoppedOn
      ? [intl.formatMessage({ id: 'why.stopped' }, { date: longDate(clock.stoppedOn) })]
      : []),
  ];
}

function policyLines({ rule }: Clock, intl: IntlShape): readonly string[] {
  const { count } = rule;
  const length =
    'n' in count ? intl.formatMessage({ id: 'why.days' }, { unit: count.unit, n: count.n }) : undefined;
  const source = sourceOf(rule);
  // What the policy leaves open about the start or the length of a time is read one way; that is no secret.
  const readings = ['starts', 'count', 'alsoStarts', 'replacedBy'].flatMap((field) => {
    const note = rule.readings?.[field];
    return note === undefined ? [] : [intl.formatMessage({ id: 'why.inferred' }, { note })];
  });
  switch (source.kind) {
    case 'policy': {
      const clause = intl.formatMessage(
        { id: 'why.clause' },
        { clause: source.clause, line: source.line[0] },
      );
      const policy = length
        ? intl.formatMessage({ id: 'why.policy' }, { length, clause })
        : intl.formatMessage({ id: 'why.policy.open' }, { clause });
      return [policy, ...readings];
    }
    case 'inferred':
      return [intl.formatMessage({ id: 'why.inferred' }, { note: source.note }), ...readings];
    case 'platform default':
      return [intl.formatMessage({ id: 'why.platform' }, { note: source.note }), ...readings];
  }
}

const sentence = (step: string) => `${step.charAt(0).toUpperCase()}${step.slice(1)}.`;
