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
  const mark = useReadingMarks().get(paper.id);
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
        {paper.title}
      </Title>
      <PaperText paper={paper} procedure={procedure} />
      <Group mt="xl" gap="lg">
        <Checkbox
          label={say('papers.markRead')}
          checked={mark === 'read'}
          onChange={(event) => setReadingMark(paper.id, event.currentTarget.checked ? 'read' : undefined)}
        />
        <Checkbox
          label={say('papers.markAgain')}
          checked={mark === 'again'}
          onChange={(event) => setReadingMark(paper.id, event.currentTarget.checked ? 'again' : undefined)}
        />
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {say('papers.marksPrivate')}
      </Text>
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
