import { Text } from '@mantine/core';
import { findingsCopies } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { findRole } from '@redress/domain/procedure/find.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

const recipients: Readonly<Record<string, FormatjsIntl.Message['ids']>> = {
  complainant: 'party.complainant',
  subject: 'recipient.subject',
  handler: 'recipient.handler',
  receiver: 'recipient.receiver',
  organisation: 'recipient.organisation',
};

/** Afterwards: the organisation sends the letters, and here is which have gone. */
export function FindingsLetters({ hearing: { facts } }: { hearing: Hearing }) {
  const say = useSay();
  const longDate = useLongDate();
  const nameOf = (to: string): string => {
    const words = recipients[to];
    const role = to.replace(/^role:/, '');
    return words ? say(words) : (findRole(facts.procedure, role)?.title ?? role);
  };
  return (
    <SectionCard title={say('letters.heading')}>
      <Text mb="sm">{say('letters.body')}</Text>
      <Definitions
        rows={findingsCopies(facts).map(({ to, sentOn, wherePossible }) => ({
          term: nameOf(to),
          value: sentOn
            ? say('letters.sent', { date: longDate(sentOn) })
            : say(wherePossible ? 'letters.wherePossible' : 'letters.notYet'),
        }))}
      />
    </SectionCard>
  );
}
