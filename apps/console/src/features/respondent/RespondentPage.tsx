import { useQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RespondentCasesDocument } from '../../generated/respondent.ts';

/** For somebody a complaint is about: what the procedure gives them of it, and nothing else. */
export default function RespondentPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, loading, refetch } = useQuery(RespondentCasesDocument);
  const heading = say('navigation.respondent');
  const cases = data?.respondentCases;
  return (
    <Page title={heading} browserTitle={heading} about={say('respondent.about')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {data === undefined && loading && <LoadingBlock />}
      {cases?.length === 0 && <EmptyState title={say('respondent.none')} />}
      {cases?.map((each, index) => (
        <SectionCard key={each.caseId} title={say('respondent.case', { number: index + 1 })}>
          {each.hearingAt !== null && (
            <Text>
              {say('respondent.hearing')} <Moment at={each.hearingAt} />
            </Text>
          )}
          <Text mb="sm">
            {say('respondent.counts', { letters: each.letterCount, papers: each.paperCount })}
          </Text>
          <Anchor component={AppLink} href={paths.respondentFile(each.caseId)}>
            {say('respondent.open', { number: index + 1 })}
          </Anchor>
        </SectionCard>
      ))}
    </Page>
  );
}
