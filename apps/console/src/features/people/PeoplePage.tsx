import { Box, Group, Text } from '@mantine/core';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { findStage } from '@redress/domain/procedure/find.ts';
import { ActLink } from '../../acts/ActLink.tsx';
import { RefusedPeople } from '../../acts/RefusedPeople.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { candidates } from '../triage/candidates.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';

/** Who handles it, whom it is about and whether they know, and who had a part in it. */
export default function PeoplePage() {
  const say = useSay();
  const open = useOpenCase();
  const { facts, nameOf, titleOf, textOf, file } = open;
  const { state, procedure } = facts;
  const { may, not, stageName } = candidates(open);
  const named = file.history.filter((event) => event.type === 'SubjectNamed');
  const { assessment } = state;
  return (
    <Section title={say('section.people')}>
      <SectionCard title={say('people.handlers')} level={3}>
        {state.handlers.length === 0 ? (
          <EmptyState title={say('case.noHandler')} />
        ) : (
          <ul className={`${plainListClasses.list} ${entriesClasses.people}`}>
            {state.handlers.map((handler, index) => (
              <li key={index}>
                <strong>{nameOf(handler.personId) ?? say('person.unknown')}</strong>, {titleOf(handler.role)}
                <Text size="sm" c="dimmed">
                  {findStage(procedure, handler.stage)?.name}
                  {handler.independence !== 'met' && ` · ${say('assign.notIndependent')}`}
                </Text>
              </li>
            ))}
          </ul>
        )}
        {state.status === 'open' && (
          <Box my="sm">
            <Text fw={600} size="sm">
              {say('people.canTake', { stage: stageName })}
            </Text>
            <Text mb="xs">
              {may.length === 0
                ? say('assign.nobody')
                : may.map(({ name, role }) => `${name} (${titleOf(role)})`).join(', ')}
            </Text>
            <RefusedPeople title={say('assign.cannot')} people={not} />
          </Box>
        )}
        <ActLink command="AssignHandler" />
      </SectionCard>
      <SectionCard title={say('people.subject')} level={3}>
        {state.subjects.length + state.about.length + named.length === 0 ? (
          <EmptyState title={say('people.noSubject')}>{say('people.noSubjectWhy')}</EmptyState>
        ) : (
          <ul className={`${plainListClasses.list} ${entriesClasses.people}`}>
            {state.subjects.map((personId) => (
              <li key={personId}>
                <strong>{nameOf(personId) ?? say('person.unknown')}</strong>
              </li>
            ))}
            {state.about.map((role) => (
              <li key={role}>
                <strong>{titleOf(role)}</strong>{' '}
                <Text span c="dimmed">
                  {say('people.byRole')}
                </Text>
              </li>
            ))}
            {named.map(({ seq, data }) => (
              <li key={seq}>{textOf(data.subjectId)}</li>
            ))}
          </ul>
        )}
        <Group gap="xs" my="sm">
          <StatusBadge tone={state.subjectInformed ? 'good' : 'neutral'}>
            {say(state.subjectInformed ? 'people.informed' : 'people.notInformed')}
          </StatusBadge>
          {assessment !== undefined && !state.subjectInformed && (
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
        <Group gap="sm" align="flex-start">
          <ActLink command="NameSubject" />
          <ActLink command="RecordSubjectInformed" />
        </Group>
      </SectionCard>
      <SectionCard title={say('people.involved')} level={3}>
        <Text c="dimmed" mb="sm">
          {say('people.involvedWhy')}
        </Text>
        {state.involved.length > 0 && (
          <ul className={entriesClasses.people}>
            {state.involved.map((personId) => (
              <li key={personId}>{nameOf(personId) ?? say('person.unknown')}</li>
            ))}
          </ul>
        )}
        <ActLink command="RecordInvolvement" />
      </SectionCard>
    </Section>
  );
}
