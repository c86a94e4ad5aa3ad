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
  errorOf: (field: string) => string | undefined;
};

/** One block a letter must hold, with the clause that asks for it: typed by the writer, dated by them, or filled by the case. */
export function BlockFields({ block, value, data, set, errorOf }: BlockFieldsProps) {
  const say = useSay();
  const sourceWords = useSource();
  const source = sourceWords(sourceOf(block));
  const omitted = data.omitted[block.key];
  const leftOut = omitted !== undefined;
  const error = errorOf(block.fill === 'stated date' ? 'statedOn' : `blocks.${block.key}`);
  return (
    <li className={letterFormClasses.block}>
      {leftOut ? (
        <Text fw={600}>{block.label}</Text>
      ) : block.fill === 'typed' ? (
        <LongText
          label={block.label}
          hint={source}
          value={data.blocks[block.key] ?? ''}
          onChange={(text) => set({ blocks: { ...data.blocks, [block.key]: text } })}
          error={error}
          rows={3}
        />
      ) : block.fill === 'stated date' ? (
        <Day
          label={block.label}
          hint={source}
          value={data.statedOn ?? ''}
          onChange={(on) => set({ statedOn: on === '' ? undefined : on })}
          error={error}
        />
      ) : (
        <div>
          <Text fw={600}>{block.label}</Text>
          <Text size="sm" c="dimmed">
            {source}
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
      )}
      {block.orReason && (
        <LeftOut
          label={block.label}
          reason={omitted}
          onChange={(reason) => {
            const { [block.key]: _gone, ...rest } = data.omitted;
            set({ omitted: reason === undefined ? rest : { ...rest, [block.key]: reason } });
          }}
          error={errorOf(`omitted.${block.key}`) ?? (leftOut ? error : undefined)}
        />
      )}
    </li>
  );
}
