import { Text } from '@mantine/core';
import { letterLacks } from '@redress/domain/letters/required-blocks.ts';
import type { LetterDraft } from '@redress/domain/letters/sending.ts';
import type { LetterRule } from '@redress/domain/procedure/stages.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import asideClasses from '../../acts/aside.module.css';

/** What the policy wants in this letter and is not there yet, listed while it is written. */
export function StillMissing({ letter, draft }: { letter: LetterRule; draft: LetterDraft }) {
  const say = useSay();
  const { facts } = useOpenCase();
  const lacks = letterLacks(letter, draft, facts);
  return (
    <div className={asideClasses.aside} aria-live="polite">
      <Text fw={600}>
        {say(lacks.length === 0 ? 'letter.complete' : 'letter.missing', { count: lacks.length })}
      </Text>
      {lacks.length > 0 && (
        <ul className={asideClasses.reasons}>
          {lacks.map((lack) => (
            <li key={lack.field}>{inWords(lack)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
