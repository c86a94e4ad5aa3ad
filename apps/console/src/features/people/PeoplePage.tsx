import { Text } from '@mantine/core';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { ActLink } from '../../acts/ActLink.tsx';
import entriesClasses from '../../case/entries.module.css';
import { useOpenCase } from '../../case/open-case.ts';
import { Section } from '../../case/Section.tsx';
import { Handlers } from './Handlers.tsx';
import { Subjects } from './Subjects.tsx';

/** Who handles it, whom it is about and whether they know, and who had a part in it. */
export default function PeoplePage() {
  const say = useSay();
  const { facts, nameOf } = useOpenCase();
  const { involved } = facts.state;
  return (
    <Section title={say('section.people')}>
      <Handlers />
      <Subjects />
      <SectionCard title={say('people.involved')} level={3}>
        <Text c="dimmed" mb="sm">
          {say('people.involvedWhy')}
        </Text>
        {involved.length > 0 && (
          <ul className={entriesClasses.people}>
            {involved.map((personId) => (
              <li key={personId}>{nameOf(personId) ?? say('person.unknown')}</li>
            ))}
          </ul>
        )}
        <ActLink command="RecordInvolvement" />
      </SectionCard>
    </Section>
  );
}
