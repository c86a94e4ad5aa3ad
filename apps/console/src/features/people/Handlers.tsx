import { Box, Text } from '@mantine/core';
import { findStage } from '@redress/domain/procedure/find.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { ActLink } from '../../acts/ActLink.tsx';
import { RefusedPeople } from '../../acts/RefusedPeople.tsx';
import entriesClasses from '../../case/entries.module.css';
import { useOpenCase } from '../../case/open-case.ts';
import { candidates } from '../triage/candidates.ts';

/** Who handles it and handled it, and while it is open who else could. */
export function Handlers() {
  const say = useSay();
  const { facts, nameOf, titleOf } = useOpenCase();
  const { state, procedure } = facts;
  return (
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
      {state.status === 'open' && <WhoCanTakeIt />}
      <ActLink command="AssignHandler" />
    </SectionCard>
  );
}

function WhoCanTakeIt() {
  const say = useSay();
  const open = useOpenCase();
  const { may, not, stageName } = candidates(open);
  return (
    <Box my="sm">
      <Text fw={600} size="sm">
        {say('people.canTake', { stage: stageName })}
      </Text>
      <Text mb="xs">
        {may.length === 0
          ? say('assign.nobody')
          : may.map(({ name, role }) => `${name} (${open.titleOf(role)})`).join(', ')}
      </Text>
      <RefusedPeople title={say('assign.cannot')} people={not} />
    </Box>
  );
}
