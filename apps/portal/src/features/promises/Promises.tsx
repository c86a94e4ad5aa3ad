import { isOurs } from '@redress/domain/clocks/clocks.ts';
import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { Facts } from '@redress/domain/history/facts.ts';
import { promises, promisesAhead } from '@redress/domain/clocks/promises.ts';
import { promiseItem } from '@redress/web/promises/promise-item.ts';
import { PromiseList } from '@redress/web/ui/PromiseList.tsx';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { inOrder } from './our-promises.ts';
import { whyInWords } from '@redress/web/promises/why-in-words.ts';

/** What the organisation promised in a case and by when, and what begins later. `none` stands there when nothing has a date. */
export function Promises({ facts, none }: { facts: Facts; none: ReactNode }) {
  const ours = inOrder(promises(facts));
  const later = promisesAhead(facts).filter((clock) => isOurs(clock) && facts.state.status === 'open');
  return (
    <>
      {ours.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <PromiseList
          promises={ours.map((clock) => ({
            ...promiseItem(clock, facts.now, whyInWords(clock)),
            what: <PolicyText>{clock.rule.promise}</PolicyText>,
          }))}
        />
      )}
      {later.length > 0 && (
        <>
          <p className="govuk-body">
            <FormattedMessage
              id={facts.state.signature === 'needed' ? 'complaint.ahead.signing' : 'complaint.ahead'}
            />
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {later.map((clock) => (
              <li key={clock.key}>
                <PolicyText>{clock.rule.promise}</PolicyText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
