import { Alert, List, Text } from '@mantine/core';
import { quorumPresent } from '@redress/domain/acts/panel/panel-gates.ts';
import { hearers, panelRuleOf } from '@redress/domain/panel/composition.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

/** Who is at the hearing, and whether they are enough. */
export function Quorum({ hearing: { facts, nameOf } }: { hearing: Hearing }) {
  const say = useSay();
  const rule = panelRuleOf(facts.procedure);
  const present = hearers(facts.state.panel);
  const no = quorumPresent(facts);
  return (
    <SectionCard
      title={say('quorum.heading')}
      actions={
        <StatusBadge tone={no === undefined ? 'good' : 'bad'}>
          {say(no === undefined ? 'quorum.met' : 'quorum.short')}
        </StatusBadge>
      }
    >
      <Text>
        {say('quorum.present', { n: present.length })}{' '}
        {say('quorum.needed', { members: rule.quorum.members, independent: rule.quorum.independent })}
      </Text>
      <List mt="xs">
        {present.map(({ personId, chair, independent }) => (
          <List.Item key={personId}>
            <bdi>{nameOf(personId)}</bdi>
            {chair && `, ${say('quorum.chair')}`}
            {independent && `, ${say('quorum.independent')}`}
          </List.Item>
        ))}
      </List>
      {no && (
        <Alert role="status" color="red" mt="sm">
          {inWords(no)}
        </Alert>
      )}
    </SectionCard>
  );
}
