import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { Title, VisuallyHidden } from '@mantine/core';
import { IconBookmark, IconCheck } from '@tabler/icons-react';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Paper } from './papers-in-order.ts';
import { useReadingMarks } from './reading-marks.ts';
import papersClasses from './papers.module.css';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';

type ContentsListProps = { documents: readonly Paper[]; at: number; onOpen: (index: number) => void };

/** The numbered list of the papers; the reader's own marks stand beside them. */
export function ContentsList({ documents, at, onOpen }: ContentsListProps) {
  const say = useSay();
  const marks = useReadingMarks();
  return (
    <nav aria-label={say('papers.contents')} className={papersClasses.contents}>
      <Title order={2} size="h3" mb="xs">
        {say('papers.contents')}
      </Title>
      <ol className={plainListClasses.list}>
        {documents.map(({ id, title }, index) => {
          const mark = marks.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={papersClasses.entry}
                aria-current={index === at ? 'true' : undefined}
                onClick={() => onOpen(index)}
              >
                <span className={papersClasses.number}>{index + 1}</span>
                <span>
                  {titleInWords(title)}
                  {mark && (
                    <VisuallyHidden component="span">
                      {' '}
                      {say(mark === 'read' ? 'papers.isRead' : 'papers.isAgain')}
                    </VisuallyHidden>
                  )}
                </span>
                {mark === 'read' && <IconCheck size={18} aria-hidden />}
                {mark === 'again' && <IconBookmark size={18} aria-hidden />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
