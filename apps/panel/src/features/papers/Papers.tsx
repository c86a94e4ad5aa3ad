import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { memberOf } from '@redress/domain/panel/composition.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ContentsList } from './ContentsList.tsx';
import { MarkRead } from './MarkRead.tsx';
import { PaperView } from './PaperView.tsx';
import { papersInOrder, type Paper } from './papers-in-order.ts';
import { useReadingMarks } from './reading-marks.ts';
import { PapersDocument } from '../../generated/papers.ts';
import warningClasses from '../hearing/warning.module.css';
import papersClasses from './papers.module.css';

/** Contents beside the document that is open. */
export function Papers({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, refetch } = useQuery(PapersDocument, { variables: { caseId: hearing.caseId } });
  const { at, open, top } = useOpenDocument();
  if (error) return <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>;
  if (data === undefined) return <LoadingBlock lines={10} />;
  const { papers } = hearing.facts.state.panel;
  const documents = papersInOrder(data);
  const paper = documents[at];
  if (papers === undefined || paper === undefined)
    return <EmptyState title={say('papers.none')}>{say('papers.noneBody')}</EmptyState>;
  return (
    <>
      <NewVersion hearing={hearing} version={papers.version} />
      <div className={papersClasses.papers}>
        <ContentsList documents={documents} at={at} onOpen={open} />
        <div>
          <PaperView
            paper={paper}
            number={at + 1}
            of={documents.length}
            procedure={hearing.facts.procedure}
            heading={top}
            onBefore={at > 0 ? () => open(at - 1) : undefined}
            onNext={at < documents.length - 1 ? () => open(at + 1) : undefined}
          />
          <MarkedSoFar documents={documents} />
          <MarkRead hearing={hearing} />
        </div>
      </div>
    </>
  );
}

/** Which document is open. Turning to another one leads the reader, also one who listens, to its top. */
function useOpenDocument() {
  const [at, setAt] = useState(0);
  const top = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (!turned.current) return;
    top.current?.focus();
    top.current?.scrollIntoView?.({ block: 'start' });
  }, [at]);
  const open = (index: number) => {
    turned.current = true;
    setAt(index);
  };
  return { at, open, top };
}

/** Says that the papers changed since the member read them. */
function NewVersion({ hearing, version }: { hearing: Hearing; version: number }) {
  const say = useSay();
  const before = memberOf(hearing.facts.state, hearing.me)?.readVersion ?? 0;
  if (before === 0 || before === version) return null;
  return (
    <Alert
      role="note"
      className={warningClasses.warning}
      color="yellow"
      mb="md"
      title={say('papers.newVersion')}
    >
      {say('papers.newVersionBody', { now: version, before })}
    </Alert>
  );
}

/** How many of the documents the member has marked as read, for themselves. */
function MarkedSoFar({ documents }: { documents: readonly Paper[] }) {
  const say = useSay();
  const marks = useReadingMarks();
  const n = documents.filter(({ id }) => marks.get(id) === 'read').length;
  return (
    <Text c="dimmed" mb="sm">
      {say('papers.marked', { n, of: documents.length })}
    </Text>
  );
}
