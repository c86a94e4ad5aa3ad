import { Textarea } from '@mantine/core';
import type { HearingStep } from '@redress/domain/procedure/stages.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { NOTE_AT_HEARING } from './room.operations.ts';

/**
 * What a member writes down while a step runs. It belongs to the step in which the writing began, even when the chair has gone on by the time
 * it is kept.
 */
export function StepNote({ hearing: { caseId, facts }, step: now }: { hearing: Hearing; step: HearingStep }) {
  const say = useSay();
  const [typed, setTyped] = useState({ note: '', step: now });
  const { note } = typed;
  const step = note === '' ? now : typed.step;
  const data = { step: step.key, note };
  const { form, submit, touched } = useCommandForm(facts, { type: 'NoteAtHearing', data }, NOTE_AT_HEARING);
  const keep = async () => {
    if (await submit((idempotencyKey) => ({ caseId, idempotencyKey, input: data })))
      setTyped({ note: '', step: now });
  };
  return (
    <SectionCard title={say('note.heading')}>
      <CommandFields form={form} variant="default" button={say('note.button')} onSubmit={() => void keep()}>
        <Textarea
          label={say('note.label', { step: step.title })}
          description={say('note.hint')}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => {
            touched();
            setTyped({ note: event.currentTarget.value, step });
          }}
          error={form.errorOf('note')}
        />
      </CommandFields>
    </SectionCard>
  );
}
