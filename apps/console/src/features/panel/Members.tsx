import { Group, Text } from '@mantine/core';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { RefusedPeople } from '../../acts/RefusedPeople.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import { PanelNeeds } from './PanelNeeds.tsx';
import type { PanelMember } from '@redress/domain/history/panel-state.ts';
import { poolOf } from './panel-pool.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';

/** Who sits, what is still missing, and who of the pool cannot. */
export function Members() {
  const say = useSay();
  const sourceWords = useSource();
  const { facts, file, nameOf } = useOpenCase();
  const { members, stoodDown } = facts.state.panel;
  const rule = panelRuleOf(facts.procedure);
  const { not } = poolOf(facts, file.people);
  return (
    <SectionCard title={say('panel.members')} level={3}>
      <PanelNeeds />
      <Text size="sm" c="dimmed" mb="sm">
        {say('panel.rule', { minimum: rule.minimum.value, independent: rule.independent.value })}{' '}
        {sourceWords(sourceOf(rule.minimum))}
      </Text>
      {members.length > 0 && (
        <ul className={`${plainListClasses.list} ${entriesClasses.people}`} aria-label={say('panel.members')}>
          {members.map((member) => (
            <MemberEntry key={member.personId} member={member} />
          ))}
        </ul>
      )}
      {stoodDown.length > 0 && (
        <Group gap="xs" mb="sm">
          <StatusBadge>{say('panel.stoodDown')}</StatusBadge>
          <Text size="sm">{stoodDown.map((id) => nameOf(id) ?? say('person.unknown')).join(', ')}</Text>
        </Group>
      )}
      <RefusedPeople title={say('panel.cannotSit')} people={not} />
      <ActLink command="AppointPanelMember" />
    </SectionCard>
  );
}

/** One member: who they are, what they are on the panel, whether they have read the papers. */
function MemberEntry({ member }: { member: PanelMember }) {
  const say = useSay();
  const { facts, nameOf } = useOpenCase();
  const { papers, decision } = facts.state.panel;
  const about = [
    say(member.chair ? 'panel.isChair' : 'panel.isMember'),
    member.independent && say('panel.isIndependent'),
    papers && say(member.readVersion === papers.version ? 'panel.hasRead' : 'panel.hasNotRead'),
  ];
  return (
    <li>
      <Group justify="space-between" gap="sm" align="flex-start">
        <div>
          <strong>{nameOf(member.personId) ?? say('person.unknown')}</strong>
          <Text size="sm" c="dimmed">
            {about.filter(Boolean).join(' · ')}
          </Text>
        </div>
        {decision === undefined && (
          <ActLink command="StandDownPanelMember" person={member.personId}>
            {say('panel.standDown', { name: nameOf(member.personId) ?? '' })}
          </ActLink>
        )}
      </Group>
    </li>
  );
}
