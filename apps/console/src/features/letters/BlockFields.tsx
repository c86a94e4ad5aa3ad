import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import type { LetterBlock } from '@redress/domain/procedure/stages.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import { LeftOut } from './LeftOut.tsx';
import letterFormClasses from './letter-form.module.css';
import writtenClasses from '../../case/written.module.css';

type Letter = CommandData['SendLetter'];
type BlockFieldsProps = {
  block: LetterBlock;
  /** What the case fills in by itself. */
  value?: string;
  data: Letter;
  set: (change: Partial<Letter>) => void;
  errorAt: (place: string) => string | undefined;
};

/** One block a letter must hold, with the clause that asks for it; it may be left out for a reason where the procedure says so. */
export function BlockFields(props: BlockFieldsProps) {
  const { block, data, set, errorAt } = props;
  const omitted = data.omitted[block.key];
  const leftOut = omitted !== undefined;
  const error = errorAt(block.fill === 'stated date' ? 'statedOn' : `blocks.${block.key}`);
  return (
    <li className={letterFormClasses.block}>
      {leftOut ? (
        <Text fw={600}>
          <PolicyText>{block.label}</PolicyText>
        </Text>
      ) : (
        <BlockContent {...props} error={error} />
      )}
      {block.orReason && (
        <LeftOut
          label={block.label}
          reason={omitted}
          onChange={(reason) => {
            const { [block.key]: _gone, ...rest } = data.omitted;
            set({ omitted: reason === undefined ? rest : { ...rest, [block.key]: reason } });
          }}
          error={errorAt(`omitted.${block.key}`) ?? (leftOut ? error : undefined)}
        />
      )}
    </li>
  );
}

type BlockContentProps = Omit<BlockFieldsProps, 'errorAt'> & { error: string | undefined };

/** What stands in the block: typed by the writer, dated by them, or filled by the case. */
function BlockContent({ block, value, data, set, error }: BlockContentProps) {
  const sourceWords = useSource();
  const about = { label: <PolicyText>{block.label}</PolicyText>, hint: sourceWords(sourceOf(block)), error };
  switch (block.fill) {
    case 'typed':
      return (
        <LongText
          {...about}
          value={data.blocks[block.key] ?? ''}
          onChange={(text) => set({ blocks: { ...data.blocks, [block.key]: text } })}
          rows={3}
        />
      );
    case 'stated date':
      return (
        <Day
          {...about}
          value={data.statedOn ?? ''}
          onChange={(on) => set({ statedOn: on === '' ? undefined : on })}
        />
      );
    default:
      return <FilledBlock {...about} value={value} />;
  }
}

type FilledBlockProps = { label: ReactNode; hint: string; value?: string; error: string | undefined };

/** What the case fills in by itself, as far as it can already. */
function FilledBlock({ label, hint, value, error }: FilledBlockProps) {
  const say = useSay();
  return (
    <div>
      <Text fw={600}>{label}</Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <p className={`${writtenClasses.text} ${letterFormClasses.filled}`}>
        {value ?? say('letter.filledLater')}
      </p>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </div>
  );
}
