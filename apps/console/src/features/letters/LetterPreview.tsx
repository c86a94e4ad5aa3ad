import { letterAsTold } from '@redress/domain/letters/letter-document.ts';
import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { LetterSheet } from './LetterSheet.tsx';
import { LetterPreviewDocument } from '../../generated/letters.ts';
import asideClasses from '../../acts/aside.module.css';

/** The letter as it would go out, composed by the server; nothing is sent or kept. */
export function LetterPreview({ input }: { input: CommandData['SendLetter'] }) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { file } = useOpenCase();
  const [load, { data, error, loading }] = useLazyQuery(LetterPreviewDocument, {
    fetchPolicy: 'network-only',
  });
  const answer = data?.letterPreview;
  return (
    <SectionCard
      title={say('letter.preview')}
      level={3}
      actions={
        <Button
          variant="default"
          loading={loading}
          onClick={() => void load({ variables: { caseId: file.caseId, input } })}
        >
          {say('letter.showPreview')}
        </Button>
      }
    >
      <div aria-live="polite">
        {error && <ProblemBanner>{wordsFor(error)}</ProblemBanner>}
        {answer === undefined && !error && say('letter.previewHint')}
        {answer?.__typename === 'Refused' && <NotYet refusals={answer.refusals} />}
        {answer?.__typename === 'LetterPreview' && (
          <LetterSheet document={letterAsTold(answer.document)} label={say('letter.preview')} />
        )}
      </div>
    </SectionCard>
  );
}

/** Why the letter cannot go out as it stands. */
function NotYet({ refusals }: { refusals: readonly { message: string }[] }) {
  const say = useSay();
  return (
    <ProblemBanner title={say('letter.notYet')}>
      <ul className={asideClasses.reasons}>
        {refusals.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </ProblemBanner>
  );
}
