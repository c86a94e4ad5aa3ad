import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { playbook } from '@redress/domain/acts/playbook.ts';
import { copiesOf } from '@redress/domain/letters/recipients.ts';
import { findLetter, sourceOf } from '@redress/domain/procedure/find.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { useParams } from 'react-router';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { StoppedClocks } from '../../case/StoppedClocks.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import { NotFoundSection } from '../../case/NotFoundSection.tsx';
import { Section } from '../../case/Section.tsx';
import { LetterForm } from './LetterForm.tsx';

/** Writing a letter: whom this copy is for, then what it must hold. */
export default function WriteLetterPage() {
  const say = useSay();
  const sourceWords = useSource();
  const { key = '' } = useParams();
  const { facts } = useOpenCase();
  const letter = findLetter(facts.procedure, key);
  const copies = letter === undefined ? [] : copiesOf(letter, facts);
  const [chosen, setChosen] = useState<string>();
  const to = chosen ?? (copies.find(({ due }) => due) ?? copies[0])?.to;
  if (letter === undefined || to === undefined) return <NotFoundSection />;
  const stops = playbook(facts).find((step) => step.letter?.key === key)?.stops ?? [];
  return (
    <Section title={letter.name} about={sourceWords(sourceOf(letter))}>
      <SectionCard title={say('letter.for')} level={3}>
        {stops.length > 0 && <StoppedClocks clocks={stops} label={say('step.stops')} framed />}
        <OneOf
          label={say('letter.to')}
          value={to}
          onChange={setChosen}
          options={copies.map((copy) => ({
            value: copy.to,
            label: titleInWords(copy.title),
            hint: [
              say(`rendition.${copy.rendition}`),
              say(copy.sent ? 'copy.sent' : copy.due ? 'copy.due' : 'copy.nobody'),
            ].join(' · '),
          }))}
        />
      </SectionCard>
      <LetterForm key={`${key}/${to}`} letter={letter} to={to} />
    </Section>
  );
}
