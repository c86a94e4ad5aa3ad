import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Anchor, Text } from '@mantine/core';
import { playbook } from '@redress/domain/acts/playbook.ts';
import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { findLetter } from '@redress/domain/procedure/find.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { ActItem } from '../../acts/ActItem.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';

/** Letters that went out, as they went, and those that can be written now. */
export default function LettersPage() {
  const say = useSay();
  const { file, facts } = useOpenCase();
  const toWrite = playbook(facts).filter(({ command }) => command === 'SendLetter');
  const lead = toWrite.find(({ refusal, stops }) => refusal === undefined && stops.length > 0);
  return (
    <Section title={say('section.letters')} about={say('letters.about')}>
      <SectionCard title={say('letters.write')} level={3}>
        {toWrite.length === 0 ? (
          <EmptyState title={say('letters.noneToWrite')} />
        ) : (
          <ul className={plainListClasses.list}>
            {toWrite.map((act) => (
              <ActItem key={act.letter?.key} act={act} lead={act === lead} />
            ))}
          </ul>
        )}
      </SectionCard>
      <SectionCard title={say('letters.sent')} level={3}>
        {file.letters.length === 0 ? <EmptyState title={say('letters.noneSent')} /> : <SentLetters />}
        {file.letters.length > 0 && (
          <Text size="sm" c="dimmed" mt="xs">
            {say('letters.frozen')}
          </Text>
        )}
      </SectionCard>
    </Section>
  );
}

function SentLetters() {
  const { file, facts } = useOpenCase();
  return (
    <ul className={`${plainListClasses.list} ${entriesClasses.people}`}>
      {file.letters.map(({ id, key, to, datedOn }) => (
        <li key={id}>
          <Anchor component={AppLink} href={paths.letter(file.caseId, id)}>
            <PolicyText>{findLetter(facts.procedure, key)?.name ?? key}</PolicyText>
          </Anchor>
          <Text size="sm" c="dimmed">
            {titleInWords(recipientTitle(to, facts.procedure))} · <LongDate on={datedOn} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
