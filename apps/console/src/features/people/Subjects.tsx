import { Group, Text } from '@mantine/core';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { ActLink } from '../../acts/ActLink.tsx';
import entriesClasses from '../../case/entries.module.css';
import { useOpenCase } from '../../case/open-case.ts';

/** Whom it is about, and whether they know. */
export function Subjects() {
  const say = useSay();
  return (
    <SectionCard title={say('people.subject')} level={3}>
      <NamedSubjects />
      <WhetherInformed />
      <Group gap="sm" align="flex-start">
        <ActLink command="NameSubject" />
        <ActLink command="RecordSubjectInformed" />
      </Group>
    </SectionCard>
  );
}

function NamedSubjects() {
  const say = useSay();
  const { facts, file, nameOf, titleOf, textOf } = useOpenCase();
  const { subjects, about } = facts.state;
  const described = file.subjectTextIds;
  if (subjects.length + about.length + described.length === 0)
    return <EmptyState title={say('people.noSubject')}>{say('people.noSubjectWhy')}</EmptyState>;
  return (
    <ul className={`${plainListClasses.list} ${entriesClasses.people}`}>
      {subjects.map((personId) => (
        <li key={personId}>
          <strong>{nameOf(personId) ?? say('person.unknown')}</strong>
        </li>
      ))}
      {about.map((role) => (
        <li key={role}>
          <strong>{titleOf(role)}</strong>{' '}
          <Text span c="dimmed">
            {say('people.byRole')}
          </Text>
        </li>
      ))}
      {described.map((id) => (
        <li key={id}>{textOf(id)}</li>
      ))}
    </ul>
  );
}

function WhetherInformed() {
  const say = useSay();
  const { assessment, subjectInformed } = useOpenCase().facts.state;
  return (
    <Group gap="xs" my="sm">
      <StatusBadge tone={subjectInformed ? 'good' : 'neutral'}>
        {say(subjectInformed ? 'people.informed' : 'people.notInformed')}
      </StatusBadge>
      {assessment !== undefined && !subjectInformed && (
        <Text size="sm">
          {say(`inform.${assessment.informSubject}`)}
          {assessment.informOn && (
            <>
              {': '}
              <LongDate on={assessment.informOn} />
            </>
          )}
        </Text>
      )}
    </Group>
  );
}
