import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { ifReceivedNow } from '@redress/domain/acts/intake/if-received-now.ts';
import { promises } from '@redress/domain/clocks/promises.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import type { Organisation } from '../../layout/organisation.ts';
import { thisMoment } from '../../layout/now.ts';

/** An ordinary complaint of somebody who gives their name and signs. */
const ordinary: CommandData['ReceiveComplaint'] = {
  kind: 'complaint',
  channel: 'portal',
  inWriting: true,
  anonymous: false,
  onBehalf: 'self',
  scribe: 'none',
  topics: [],
  about: [],
  answers: {},
  points: [],
  signature: { name: '-', declared: true },
};

/** What is promised about a complaint that is sent today, with its dates. */
export function WhatWePromise({ organisation: { procedure, calendar } }: { organisation: Organisation }) {
  const facts = {
    procedure,
    calendar,
    now: thisMoment(),
    actor: { kind: 'complainant', party: 'complainant' },
  } as const;
  const ours = promises(ifReceivedNow(facts, ordinary)).filter(({ rule }) => rule.kind === 'hard');
  return (
    <ul className="govuk-list govuk-list--bullet">
      {ours.map((clock) => (
        <li key={clock.key}>
          {clock.dueOn ? (
            <FormattedMessage
              id="organisation.next.promise"
              values={{
                what: <PolicyText>{clock.rule.promise}</PolicyText>,
                date: <LongDate on={clock.dueOn} />,
              }}
            />
          ) : (
            <PolicyText>{clock.rule.promise}</PolicyText>
          )}
        </li>
      ))}
    </ul>
  );
}
