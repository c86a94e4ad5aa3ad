import { Group } from '@mantine/core';
import type { LetterRule } from '@redress/domain/procedure/stages.ts';
import type { Channel } from '@redress/domain/procedure/vocabulary.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { FurtherExtension } from './FurtherExtension.tsx';
import { LetterBlocks } from './LetterBlocks.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { StillMissing } from './StillMissing.tsx';
import { useLetterForm } from './use-letter-form.ts';

// A letter is in writing.
const CHANNELS = ['portal', 'email', 'post', 'in person'] as const satisfies readonly Channel[];

/** One copy of a letter: channel, date, its blocks, and how it would look. */
export function LetterForm({ letter, to }: { letter: LetterRule; to: string }) {
  const say = useSay();
  const { file } = useOpenCase();
  const form = useLetterForm(letter, to);
  const { data, asked, set, errorOf, preview } = form;
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
          <LetterBlocks form={form} />
          <FurtherExtension letter={letter} form={form} />
          <StillMissing letter={letter} draft={asked} />
        </FormFrame>
      </SectionCard>
      <LetterPreview input={preview} />
    </>
  );
}
