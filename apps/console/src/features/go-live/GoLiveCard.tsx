import { Anchor, Stack, Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { Administration } from '../set-up/administration.ts';
import { Ring } from './Ring.tsx';
import classes from './GoLiveCard.module.css';
import { useOpening } from './use-opening.ts';

/** How far it has come, and the one button that opens the doors. It stays, with its reason, while something stops it. */
export function GoLiveCard({ administration }: { administration: Administration }) {
  const say = useSay();
  const { checks, open, portalAddress } = administration;
  const undone = checks.filter(({ done }) => !done);
  const stopping = undone.filter(({ weight }) => weight === 'stops').length;
  const { act, pending, problem } = useOpening(open);
  return (
    <SectionCard title={say('goLive.card')}>
      <Stack>
        {problem && <ProblemBanner takesFocus>{problem}</ProblemBanner>}
        <div className={classes.sum}>
          <Ring done={checks.length - undone.length} all={checks.length} />
          <ul className={classes.counts}>
            <li data-state="stops">
              <IconCircleX size={18} aria-hidden /> {say('goLive.stopping', { count: stopping })}
            </li>
            <li>
              <IconCircleDashed size={18} aria-hidden />{' '}
              {say('goLive.toFollow', { count: undone.length - stopping })}
            </li>
          </ul>
        </div>
        {open && (
          <Text>
            {say('goLive.isOpen')}{' '}
            <Anchor href={portalAddress} target="_blank" rel="noreferrer">
              {say('goLive.look')}
            </Anchor>
          </Text>
        )}
        <RefusableButton
          size="md"
          variant={open ? 'default' : 'filled'}
          pending={pending}
          refused={!open && stopping > 0 ? say('goLive.first', { count: stopping }) : undefined}
          onClick={act}
        >
          {say(open ? 'goLive.close' : 'goLive.open')}
        </RefusableButton>
        <Text size="sm" c="dimmed">
          {say('goLive.address')} <bdi dir="ltr">{portalAddress}</bdi>
        </Text>
      </Stack>
    </SectionCard>
  );
}
