import { Alert, List, Text } from '@mantine/core';
import { hearers, panelRuleOf, quorumShort } from '@redress/domain/panel/composition.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

/** Who is at the hearing, and whether they are enough. */
export function Quorum({ hearing: { facts, nameOf } }: { hearing: Hearing }) {
  const say = useSay();
  const rule = panelRuleOf(facts.procedure);
  const present = hearers(facts.state.panel);
  const short = quorumShort(rule, present);
  return (
    <SectionCard
      title={say('quorum.heading')}
      actions={
        <StatusBadge tone={short.length === 0 ? 'good' : 'bad'}>
          {say(short.length === 0 ? 'quorum.met' : 'quorum.short')}
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
      {short.length > 0 && (
        <Alert role="status" color="red" mt="sm">
          {say('quorum.shortBody', { short: short.join(', ') })}
        </Alert>
      )}
    </SectionCard>
  );
}
