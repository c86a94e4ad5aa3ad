import { Group, Text } from '@mantine/core';
import type { PanelState } from '@redress/domain/history/panel-state.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge, type StatusTone } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { HearingFacts } from './HearingFacts.tsx';

/** Day and place of the hearing, its notice, the papers, and how far the panel has got. */
export function HearingCard() {
  const say = useSay();
  const { procedure, state } = useOpenCase().facts;
  const notices = procedure.letters.filter((letter) => letter.marks.includes('hearingNoticeSent'));
  const standing = standingOf(state.panel);
  return (
    <SectionCard
      title={say('panel.hearing')}
      level={3}
      actions={<StatusBadge tone={tones[standing]}>{say(`hearingStanding.${standing}`)}</StatusBadge>}
    >
      {state.panel.hearing === undefined && <Text mb="sm">{say('panel.noHearing')}</Text>}
      <HearingFacts />
      <Group gap="sm" align="flex-start" mt="md">
        <ActLink command="ArrangeHearing" />
        {notices.map((letter) => (
          <ActLink key={letter.key} command="SendLetter" letter={letter.key}>
            {say('act.writeLetter', { letter: letter.name })}
          </ActLink>
        ))}
        <ActLink command="ReleasePapers" />
      </Group>
    </SectionCard>
  );
}

type Standing = 'none' | 'arranged' | 'open' | 'ended' | 'decided';

const tones = {
  none: 'neutral',
  arranged: 'active',
  open: 'active',
  ended: 'active',
  decided: 'good',
} as const satisfies Record<Standing, StatusTone>;

function standingOf({ decision, endedAt, opened, hearing }: PanelState): Standing {
  if (decision !== undefined) return 'decided';
  if (endedAt !== undefined) return 'ended';
  if (opened !== undefined) return 'open';
  return hearing === undefined ? 'none' : 'arranged';
}
