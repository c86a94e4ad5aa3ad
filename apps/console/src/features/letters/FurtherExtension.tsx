import { FURTHER_EXTENSION } from '@redress/domain/acts/letters/letter-faults.ts';
import type { LetterRule } from '@redress/domain/procedure/stages.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { LetterFormState } from './use-letter-form.ts';

/** Why the time is extended once more, where this letter does that. */
export function FurtherExtension({ letter, form }: { letter: LetterRule; form: LetterFormState }) {
  const say = useSay();
  const { omitted } = form.data;
  const error = form.errorAt(`omitted.${FURTHER_EXTENSION}`);
  const asked = letter.extends !== undefined && error !== undefined;
  if (!asked && omitted[FURTHER_EXTENSION] === undefined) return null;
  return (
    <LongText
      label={say('letter.extendAgain')}
      value={omitted[FURTHER_EXTENSION] ?? ''}
      onChange={(reason) => form.set({ omitted: { ...omitted, [FURTHER_EXTENSION]: reason } })}
      error={error}
    />
  );
}
