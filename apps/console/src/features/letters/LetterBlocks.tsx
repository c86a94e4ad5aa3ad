import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { LetterDraftDocument } from '../../generated/letters.ts';
import { BlockFields } from './BlockFields.tsx';
import classes from './letter-form.module.css';
import type { LetterFormState } from './use-letter-form.ts';

/** Each block the letter must hold, filled by the case or by its writer. */
export function LetterBlocks({ form }: { form: LetterFormState }) {
  const say = useSay();
  const { file } = useOpenCase();
  const { asked, blocks, set, errorAt } = form;
  const { data: drafted } = useQuery(LetterDraftDocument, {
    variables: { caseId: file.caseId, letter: asked.letter, to: asked.to },
    fetchPolicy: 'network-only',
  });
  const filled = new Map(drafted?.letterDraft?.blocks.map(({ key, value }) => [key, value]));
  return (
    <Stack gap="lg" component="ol" className={classes.blocks} aria-label={say('letter.blocks')}>
      {blocks.map((block) => (
        <BlockFields
          key={block.key}
          block={block}
          value={filled.get(block.key) ?? undefined}
          data={asked}
          set={set}
          errorAt={errorAt}
        />
      ))}
    </Stack>
  );
}
