import type { ActProps } from '../../acts/act-props.ts';
import { LongText, OneOf } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useSay } from '../../words/use-say.ts';
import { ADD_NOTE } from './investigation.operations.ts';

/** Something for the file: a note, an interview, a call, something done. */
export function NoteForm({ onDone, cancel }: ActProps) {
  const say = useSay();

  const form = useActForm({
    type: 'AddNote',
    mutation: ADD_NOTE,
    start: { kind: 'note', note: '' },
    done: say('done.AddNote'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.AddNote')} cancel={cancel}>
      <OneOf
        label={say('note.kind')}
        value={data.kind}
        onChange={(kind) => set({ kind: kind as typeof data.kind })}
        error={errorOf('kind')}
        options={(['note', 'interview', 'call', 'action'] as const).map((value) => ({
          value,
          label: say(`note.${value}`),
        }))}
      />
      <LongText
        label={say('note.text')}
        hint={say('form.staffOnly')}
        value={data.note}
        onChange={(note) => set({ note })}
        error={errorOf('note')}
      />
    </FormFrame>
  );
}
