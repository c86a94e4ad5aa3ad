import { List, Text, Title } from '@mantine/core';
import { readTexts } from '@redress/domain/acts/typed-values.ts';
import { readLetter, type LetterDocument, type Part } from '@redress/domain/letters/letter-document.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import type { Paper } from './papers-in-order.ts';
import papersClasses from './papers.module.css';

/** What a document says: answers of a form with the form's own questions, a letter with its headings, or a text. */
export function PaperText({ paper, procedure }: { paper: Paper; procedure: Procedure }) {
  if (paper.kind === 'answers' || paper.kind === 'request') {
    const questions = questionsOf(procedure);
    const answers = Object.entries(readTexts(paper.text));
    return <Definitions rows={answers.map(([key, value]) => ({ term: questions.get(key) ?? key, value }))} />;
  }
  if (paper.kind === 'letter') return <Letter letter={readLetter(paper.text)} />;
  return <Text className={papersClasses.text}>{paper.text}</Text>;
}

const questionsOf = ({ intake, stages }: Procedure): ReadonlyMap<string, string> =>
  new Map(
    [...intake.fields, ...stages.flatMap(({ onward }) => onward.flatMap(({ asks }) => asks))].map(
      ({ key, label }) => [key, label],
    ),
  );

function Letter({ letter }: { letter: LetterDocument }) {
  return (
    <>
      <Text mb="md">
        <LongDate on={letter.datedOn} />
      </Text>
      {letter.sections.map(({ key, heading, parts }) => (
        <section key={key}>
          <Title order={3} mt="md" mb={4}>
            {heading}
          </Title>
          {parts.map((part, index) => (
            <LetterPart key={index} part={part} />
          ))}
        </section>
      ))}
    </>
  );
}

function LetterPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'list':
      return (
        <List>
          {part.items.map((item) => (
            <List.Item key={item}>{item}</List.Item>
          ))}
        </List>
      );
    case 'paragraph':
      return <Text className={papersClasses.text}>{part.text}</Text>;
    case 'working-out':
      return (
        <Text c="dimmed" size="sm">
          {part.text}
        </Text>
      );
  }
}
