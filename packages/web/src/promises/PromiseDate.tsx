import { FormattedMessage } from 'react-intl';
import { LongDate } from '../words/Dates.tsx';
import { useWords } from '../words/use-words.ts';
import { isDone, type ShownClock } from './shown-clock.ts';

/** By when a promise is due, or when it was done. */
export function PromiseDate({ promise }: { promise: ShownClock }) {
  const say = useWords();
  if (!promise.on) return say('web.promise.noDate');
  return (
    <FormattedMessage
      id={isDone(promise.state) ? 'web.promise.on' : 'web.promise.by'}
      values={{ date: <LongDate on={promise.on} /> }}
    />
  );
}
