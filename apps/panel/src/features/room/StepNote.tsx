import type { HearingStep } from '@redress/domain/procedure/stages.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { NoteAtHearingDocument } from '../../generated/room.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';

/**
 * What a member writes down while a step runs. It belongs to the step in which the writing began, even when the chair has gone on by the time
 * it is kept.
 */
export function StepNote({ hearing, step: now }: { hearing: Hearing; step: HearingStep }) {
  const say = useSay();
  const [typed, setTyped] = useState({ note: '', step: now });
  const { note } = typed;
  const step = note === '' ? now : typed.step;
  const form = useHearingForm(hearing, {
    type: 'NoteAtHearing',
    data: { step: step.key, note },
    mutation: NoteAtHearingDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  const keep = async () => {
    if (await form.submit()) setTyped({ note: '', step: now });
  };
  return (
    <SectionCard title={say('note.heading')}>
      <CommandFields form={form} variant="default" button={say('note.button')} onSubmit={() => void keep()}>
        <LongText
          label={say('note.label', { step: step.title })}
          hint={say('note.hint')}
          rows={2}
          value={note}
          onChange={(written) => setTyped({ note: written, step })}
          error={form.errorOf('note')}
        />
      </CommandFields>
    </SectionCard>
  );
}
