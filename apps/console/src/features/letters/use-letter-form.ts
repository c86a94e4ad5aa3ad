import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { requiredBlocks } from '@redress/domain/letters/required-blocks.ts';
import type { LetterRule } from '@redress/domain/procedure/stages.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNavigate } from 'react-router';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { SendLetterDocument } from '../../generated/letters.ts';
import { paths } from '../../paths.ts';

/** One copy of a letter as a form, with the blocks it must hold as it stands now, and what a preview of it shows. */
export function useLetterForm(letter: LetterRule, to: string) {
  const say = useSay();
  const navigate = useNavigate();
  const { facts, file } = useOpenCase();
  const form = useActForm({
    type: 'SendLetter',
    mutation: SendLetterDocument,
    start: {
      letter: letter.key,
      to,
      channel: 'portal',
      datedOn: londonDate(facts.now),
      blocks: offeredWords(letter),
      omitted: {},
      statedOn: undefined,
    },
    done: say('done.SendLetter'),
    onDone: () => void navigate(paths.letters(file.caseId)),
  });
  const blocks = requiredBlocks(letter, facts, form.asked);
  // What is offered and not asked for after all has no place in the letter.
  const typed = Object.entries(form.data.blocks).filter(([key]) => blocks.some((block) => block.key === key));
  return { ...form, blocks, preview: { ...form.asked, blocks: Object.fromEntries(typed) } };
}

export type LetterFormState = ReturnType<typeof useLetterForm>;

/** The procedure's own words stand in the blocks it offers them for; the writer changes what does not fit. */
const offeredWords = (letter: LetterRule): Record<string, string> =>
  Object.fromEntries(
    letter.blocks.flatMap(({ key, fill, words }) =>
      fill === 'typed' && words !== undefined ? [[key, words]] : [],
    ),
  );
