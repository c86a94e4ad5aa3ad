import { addNote } from '@redress/domain/acts/investigation/add-note.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { AddNoteDocument } from '../../generated/investigation.ts';

/** Something for the file: a note, an interview, a call, something done. */
export function NoteForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const form = useActForm({
    type: 'AddNote',
    mutation: AddNoteDocument,
    start: { kind: 'note', note: '' },
    done: say('done.AddNote'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.AddNote')} cancel={cancel}>
      <OneOf
        label={say('note.kind')}
        {...form.field('kind')}
        options={addNote.schema.shape.kind.options.map((value) => ({
          value,
          label: say(`note.${value}`),
        }))}
      />
      <LongText label={say('note.text')} hint={say('form.staffOnly')} {...form.field('note')} />
    </FormFrame>
  );
}
