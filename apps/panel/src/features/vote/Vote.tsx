import { Alert, Text } from '@mantine/core';
import { nextActOfMember, votesAwaited } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { CastVote } from './CastVote.tsx';
import { Decision } from './Decision.tsx';
import { MyVote } from './MyVote.tsx';
import warningClasses from '../hearing/warning.module.css';

/** Vote, wait for the others, or read what was decided. Nobody's vote but the reader's own is ever here. */
export function Vote({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { panel } = hearing.facts.state;
  if (panel.decision !== undefined) return <Decision hearing={hearing} />;
  const voted = panel.voted.includes(hearing.me);
  return (
    <>
      {hearing.undecided !== undefined && !voted && (
        <Alert
          role="status"
          color="yellow"
          mb="md"
          title={say('vote.undecided')}
          className={warningClasses.warning}
        >
          {say('vote.undecidedBody', { round: hearing.undecided })}
        </Alert>
      )}
      {voted ? (
        <SectionCard title={say('vote.in')}>
          <Text size="lg" role="status" aria-live="polite">
            {say('vote.awaited', { n: votesAwaited(panel) })}
          </Text>
          <Text mt="sm">{say('vote.sealedNow')}</Text>
          <MyVote hearing={hearing} />
        </SectionCard>
      ) : (
        // A new round is a new vote: nothing of the one before stays in the form.
        <CastVote key={panel.round} hearing={hearing} />
      )}
      {!voted && nextActOfMember(hearing.facts, hearing.me) === 'awaitVotes' && (
        <Text c="dimmed">{say('vote.awaited.others', { n: votesAwaited(panel) })}</Text>
      )}
    </>
  );
}
