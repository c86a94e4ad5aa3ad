import { FormattedMessage } from 'react-intl';
import type { PromiseItem } from '../promises/promise-item.ts';
import type { ClockState } from '../promises/shown-clock.ts';
import { PromiseDate } from '../promises/PromiseDate.tsx';
import { LongDate } from '../words/Dates.tsx';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { Tag, type TagColour } from './Tag.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';

const colours = {
  waiting: 'blue',
  undated: 'blue',
  due: 'blue',
  dueToday: 'yellow',
  overdue: 'red',
  kept: 'green',
  keptLate: 'orange',
  paused: 'grey',
  moved: 'purple',
  released: 'grey',
} as const satisfies Record<ClockState, TagColour>;

/** What the organisation promised and by when, in order of time, each date with its working-out. */
export function PromiseList({ promises }: { promises: readonly PromiseItem[] }) {
  const say = useWords();
  return (
    <ol className="redress-promises">
      {promises.map((promise) => (
        <li key={promise.id} className={classNames('redress-promise', `redress-promise--${promise.state}`)}>
          <p className="redress-promise__what">
            {promise.what} <Tag colour={colours[promise.state]}>{say(`web.promise.${promise.state}`)}</Tag>
          </p>
          <p className="redress-promise__on">
            <PromiseDate promise={promise} />
          </p>
          {promise.promisedOn && promise.promisedOn !== promise.on && (
            <p className="redress-promise__before">
              <FormattedMessage
                id="web.promise.was"
                values={{ date: <LongDate on={promise.promisedOn} /> }}
              />
            </p>
          )}
          {promise.why && <WhyThisDate why={promise.why} />}
        </li>
      ))}
    </ol>
  );
}
