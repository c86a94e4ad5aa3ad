import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { Button, Checkbox, Group, Paper as Sheet, Text, Title } from '@mantine/core';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { RefObject } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import { PaperText } from './PaperText.tsx';
import type { Paper } from './papers-in-order.ts';
import { setReadingMark, useReadingMarks } from './reading-marks.ts';
import headingClasses from '@redress/web/workspace/heading.module.css';
import papersClasses from './papers.module.css';

type PaperViewProps = {
  paper: Paper;
  number: number;
  of: number;
  procedure: Procedure;
  heading: RefObject<HTMLHeadingElement | null>;
  onBefore?: () => void;
  onNext?: () => void;
};

/** One document, large enough to read, with the way to the next. */
export function PaperView({ paper, number, of, procedure, heading, onBefore, onNext }: PaperViewProps) {
  const say = useSay();
  return (
    <Sheet component="article" withBorder radius="md" p={{ base: 'md', md: 'xl' }} mb="md">
      <Text c="dimmed">{say('papers.number', { number, of })}</Text>
      <Title
        order={2}
        ref={heading}
        tabIndex={-1}
        mb="md"
        className={`${headingClasses.heading} ${papersClasses.title}`}
      >
        {titleInWords(paper.title)}
      </Title>
      <PaperText paper={paper} procedure={procedure} />
      <ReadingMarks id={paper.id} />
      <Group mt="md">
        {onBefore && (
          <Button variant="default" onClick={onBefore}>
            {say('papers.before')}
          </Button>
        )}
        {onNext && <Button onClick={onNext}>{say('papers.next')}</Button>}
      </Group>
    </Sheet>
  );
}

const MARKS = [
  { mark: 'read', words: 'papers.markRead' },
  { mark: 'again', words: 'papers.markAgain' },
] as const;

/** The member's own marks; nobody else sees them. */
function ReadingMarks({ id }: { id: string }) {
  const say = useSay();
  const marked = useReadingMarks().get(id);
  return (
    <>
      <Group mt="xl" gap="lg">
        {MARKS.map(({ mark, words }) => (
          <Checkbox
            key={mark}
            label={say(words)}
            checked={marked === mark}
            onChange={(event) => setReadingMark(id, event.currentTarget.checked ? mark : undefined)}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {say('papers.marksPrivate')}
      </Text>
    </>
  );
}
