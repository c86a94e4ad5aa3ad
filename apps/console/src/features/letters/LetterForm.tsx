import { useQuery } from '@apollo/client/react';
import { Group, Stack } from '@mantine/core';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { FURTHER_EXTENSION } from '@redress/domain/acts/letters/letter-faults.ts';
import { requiredBlocks } from '@redress/domain/letters/required-blocks.ts';
import type { LetterRule } from '@redress/domain/procedure/stages.ts';
import type { Channel } from '@redress/domain/procedure/vocabulary.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useNavigate } from 'react-router';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { BlockFields } from './BlockFields.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { StillMissing } from './StillMissing.tsx';
import { LetterDraftDocument, SendLetterDocument } from '../../generated/letters.ts';
import letterFormClasses from './letter-form.module.css';

// A letter is in writing.
const CHANNELS = ['portal', 'email', 'post', 'in person'] as const satisfies readonly Channel[];

/** One copy of a letter: channel, date, and each block it must hold, filled by the case or by its writer. */
export function LetterForm({ letter, to }: { letter: LetterRule; to: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const { facts, file } = useOpenCase();
  const { data: drafted } = useQuery(LetterDraftDocument, {
    variables: { caseId: file.caseId, letter: letter.key, to },
    fetchPolicy: 'network-only',
  });
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
  const { data, asked, set, errorOf } = form;
  const blocks = requiredBlocks(letter, facts, asked);
  // What is offered and not asked for after all must not be sent along.
  const sent = {
    ...asked,
    blocks: Object.fromEntries(
      Object.entries(data.blocks).filter(([key]) => blocks.some((block) => block.key === key)),
    ),
  };
  return (
    <>
      <SectionCard title={say('letter.contents')} level={3}>
        <FormFrame form={form} button={say('submit.SendLetter')} cancel={paths.letters(file.caseId)}>
          <Group gap="md" align="flex-start">
            <Choice
              label={say('letter.channel')}
              value={data.channel}
              onChange={(channel) => set({ channel })}
              error={errorOf('channel')}
              options={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
            />
            <Day
              label={say('letter.datedOn')}
              value={data.datedOn}
              onChange={(datedOn) => set({ datedOn })}
              error={errorOf('datedOn')}
            />
          </Group>
          <Stack
            gap="lg"
            component="ol"
            className={letterFormClasses.blocks}
            aria-label={say('letter.blocks')}
          >
            {blocks.map((block) => (
              <BlockFields
                key={block.key}
                block={block}
                value={drafted?.letterDraft?.blocks.find(({ key }) => key === block.key)?.value ?? undefined}
                data={asked}
                set={set}
                errorOf={errorOf}
              />
            ))}
          </Stack>
          {(letter.extends !== undefined && errorOf(`omitted.${FURTHER_EXTENSION}`) !== undefined) ||
          data.omitted[FURTHER_EXTENSION] !== undefined ? (
            <LongText
              label={say('letter.extendAgain')}
              value={data.omitted[FURTHER_EXTENSION] ?? ''}
              onChange={(reason) => set({ omitted: { ...data.omitted, [FURTHER_EXTENSION]: reason } })}
              error={errorOf(`omitted.${FURTHER_EXTENSION}`)}
            />
          ) : null}
          <StillMissing letter={letter} draft={asked} />
        </FormFrame>
      </SectionCard>
      <LetterPreview input={sent} />
    </>
  );
}

/** The procedure's own words stand in the blocks it offers them for; the writer changes what does not fit. */
const offeredWords = (letter: LetterRule): Record<string, string> =>
  Object.fromEntries(
    letter.blocks.flatMap(({ key, fill, words }) =>
      fill === 'typed' && words !== undefined ? [[key, words]] : [],
    ),
  );
