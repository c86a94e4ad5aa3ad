import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import type { NextActOfMember } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingCard, type HearingRow } from './HearingCard.tsx';
import { isMine } from '../hearing/next-acts.ts';
import { HearingsDocument } from '../../generated/hearings.ts';
import hearingsClasses from './hearings.module.css';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';

/** Where a member starts: what is theirs to do first, then what waits for others, then what is over. */
export default function HearingsPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, refetch } = useQuery(HearingsDocument);
  const heading = say('hearings.heading');
  return (
    <Page title={heading} browserTitle={heading}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {!data && !error && <LoadingBlock />}
      {data?.hearings.length === 0 && (
        <EmptyState title={say('hearings.none')}>{say('hearings.noneBody')}</EmptyState>
      )}
      {data &&
        levels.map(({ level, words, holds }) => (
          <Level key={level} level={level} title={say(words)} hearings={data.hearings.filter(holds)} />
        ))}
    </Page>
  );
}

const act = (hearing: HearingRow) => hearing.next as NextActOfMember;

const levels = [
  { level: 'mine', words: 'hearings.mineHeading', holds: (row: HearingRow) => isMine(act(row)) },
  {
    level: 'waiting',
    words: 'hearings.waitingHeading',
    holds: (row: HearingRow) => !isMine(act(row)) && act(row) !== 'none',
  },
  { level: 'done', words: 'hearings.doneHeading', holds: (row: HearingRow) => act(row) === 'none' },
] as const;

type LevelProps = { level: 'mine' | 'waiting' | 'done'; title: string; hearings: readonly HearingRow[] };

function Level({ level, title, hearings }: LevelProps) {
  if (hearings.length === 0) return null;
  return (
    <section className={hearingsClasses.level} aria-label={title}>
      <Title order={2} mb="sm">
        {title}
      </Title>
      <ul className={plainListClasses.list}>
        {hearings.map((hearing) => (
          <HearingCard key={hearing.caseId} hearing={hearing} level={level} />
        ))}
      </ul>
    </section>
  );
}
