import { useQuery } from '@apollo/client/react';
import { refusal } from '@redress/domain/acts/decide.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { Decision } from '../vote/Decision.tsx';
import { FindingsForm } from './FindingsForm.tsx';
import { FindingsLetters } from './FindingsLetters.tsx';
import { FindingsOnRecord } from './FindingsOnRecord.tsx';
import { recordedFindings } from './recorded-findings.ts';
import { FindingsDocument } from '../../generated/findings.ts';
import findingsClasses from './findings.module.css';
import moreClasses from '../hearing/more.module.css';

/** The chair records, the others read. */
export function Findings({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { facts, caseId } = hearing;
  const { data, error, refetch } = useQuery(FindingsDocument, { variables: { caseId } });
  const { decision, findings } = facts.state.panel;
  const no = refusal({ type: 'RecordPanelFindings' }, facts);
  if (error) return <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>;
  if (decision === undefined)
    return <EmptyState title={say('findings.undecided')}>{no && inWords(no)}</EmptyState>;
  const recorded = data && recordedFindings(data, facts.state.panel);
  if (data === undefined || recorded === undefined) return <LoadingBlock lines={8} />;
  return (
    <>
      <Decision hearing={hearing} here />
      {findings !== undefined && <FindingsOnRecord hearing={hearing} data={data} recorded={recorded} />}
      {no !== undefined ? (
        <div className={findingsClasses.refused}>
          <RefusableButton refused={inWords(no)}>
            {say(findings === undefined ? 'findings.button' : 'findings.correct')}
          </RefusableButton>
        </div>
      ) : findings === undefined ? (
        <SectionCard title={say('findings.form')}>
          <FindingsForm hearing={hearing} data={data} recorded={recorded} />
        </SectionCard>
      ) : (
        <details className={moreClasses.more} key={findings[0]?.findingId}>
          <summary>{say('findings.correct')}</summary>
          <FindingsForm hearing={hearing} data={data} recorded={recorded} />
        </details>
      )}
      <FindingsLetters hearing={hearing} />
    </>
  );
}
