import { Anchor, Button, Group } from '@mantine/core';
import { letterAsTold } from '@redress/domain/letters/letter-document.ts';
import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { findLetter } from '@redress/domain/procedure/find.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useParams } from 'react-router';
import { useOpenCase } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { NotFoundSection } from '../../case/NotFoundSection.tsx';
import { Section } from '../../case/Section.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import printClasses from '@redress/web/workspace/print.module.css';

/** A letter as it went out. */
export default function LetterPage() {
  const say = useSay();
  const { letter: id } = useParams();
  const { file, facts } = useOpenCase();
  const letter = file.letters.find((each) => each.id === id);
  if (letter === undefined) return <NotFoundSection />;
  return (
    <Section
      title={findLetter(facts.procedure, letter.key)?.name ?? letter.key}
      about={say('letters.sentTo', { to: titleInWords(recipientTitle(letter.to, facts.procedure)) })}
    >
      <Group mb="md" className={printClasses.notPrinted}>
        <Anchor component={AppLink} href={paths.letters(file.caseId)}>
          {say('letters.all')}
        </Anchor>
        <Button variant="default" onClick={() => window.print()}>
          {say('letters.print')}
        </Button>
      </Group>
      <LetterSheet document={letterAsTold(letter.document)} label={say('letters.asSent')} />
    </Section>
  );
}
