import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { useQuery } from '@apollo/client/react';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { letterAsTold, readLetter } from '@redress/domain/letters/letter-document.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useParams } from 'react-router';
import NotFoundPage from '@redress/web/workspace/pages/NotFoundPage.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { LetterSheet } from '../letters/LetterSheet.tsx';
import { RespondentFileDocument, type RespondentFileQuery } from '../../generated/respondent.ts';
import entriesClasses from '../../case/entries.module.css';
import writtenClasses from '../../case/written.module.css';

/** The letters and papers of one complaint about the reader. */
export default function RespondentFilePage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(RespondentFileDocument, { variables: { id } });
  const file = data?.respondentFile;
  if (file == null) {
    if (loading) return <LoadingBlock lines={6} />;
    if (error === undefined) return <NotFoundPage />;
  }
  const heading = say('respondent.heading');
  return (
    <Page
      title={heading}
      browserTitle={heading}
      crumbs={[{ href: paths.respondent(), text: say('navigation.respondent') }]}
      about={say('respondent.fileAbout')}
    >
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {file?.hearingAt != null && <Hearing at={file.hearingAt} place={file.place} />}
      <SectionCard title={say('respondent.letters')}>
        {file?.letters.length === 0 && <EmptyState title={say('respondent.noLetters')} />}
        {file?.letters.map((letter) => (
          <LetterSheet
            key={letter.id}
            document={letterAsTold(letter.document)}
            label={letter.document.title}
          />
        ))}
      </SectionCard>
      <SectionCard title={say('respondent.papers')}>
        {file?.papers.length === 0 && <EmptyState title={say('respondent.noPapers')} />}
        {file?.papers.map((paper) => (
          <Paper key={paper.id} paper={paper} />
        ))}
      </SectionCard>
    </Page>
  );
}

function Hearing({ at, place }: { at: string; place: string | null }) {
  const say = useSay();
  return (
    <SectionCard title={say('panel.hearing')}>
      <Definitions
        rows={[
          { term: say('hearing.when'), value: <Moment at={at} /> },
          { term: say('hearing.place'), value: place },
        ]}
      />
    </SectionCard>
  );
}

type Papers = NonNullable<RespondentFileQuery['respondentFile']>['papers'];

function Paper({ paper: { kind, text, title } }: { paper: Papers[number] }) {
  const label = titleInWords(title);
  return (
    <article className={entriesClasses.entry}>
      <h3>{label}</h3>
      {kind === 'letter' ? (
        <LetterSheet document={readLetter(text)} label={label} />
      ) : (
        <p className={writtenClasses.text}>{kind === 'request' ? answersIn(text).join('\n') : text}</p>
      )}
    </article>
  );
}

/** What was answered, of a request kept as a JSON object of texts by key. */
function answersIn(request: string): string[] {
  const answers: Record<string, string> = JSON.parse(request);
  return Object.values(answers);
}
