import type { CaseEvent, EventType, Recorded } from '../src/history/events.ts';
import { recordOf } from '../src/access/record.ts';
import { at } from './given-when-then.ts';

/** A line of the record, short enough to compare: each sentence by its code and its values, and in brackets the texts behind it. */
export const readRecord = (history: readonly Recorded[]): readonly string[] =>
  recordOf(history).map(({ sentences, textIds }) => {
    const told = sentences.map(({ code, values }) =>
      [
        code,
        ...values.map(
          ({ name, kind, value, stage }) => `${name}:${kind}${stage === null ? '' : `@${stage}`}=${value}`,
        ),
      ].join(' '),
    );
    return `${told.join(' + ')} [${textIds.join(' ')}]`;
  });

/** How one event stands in the record. */
export const saidInRecord = <T extends EventType>(
  type: T,
  data: CaseEvent<T>['data'],
): string | undefined => {
  const event = { type, data } as CaseEvent;
  return readRecord([{ ...event, seq: 1, at: at('2026-09-01'), by: { kind: 'staff', id: 'director' } }])[0];
};
