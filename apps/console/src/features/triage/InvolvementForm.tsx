import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordInvolvementDocument } from '../../generated/triage.ts';

/** Somebody had a part in the case, so that they do not sit on its panel. */
export function InvolvementForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, file } = useOpenCase();
  const form = useActForm({
    type: 'RecordInvolvement',
    mutation: RecordInvolvementDocument,
    start: { personId: '' },
    choices: { personId: say('form.choosePerson') },
    done: say('done.RecordInvolvement'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordInvolvement')} cancel={cancel}>
      <Choice
        label={say('involvement.person')}
        hint={say('involvement.hint')}
        empty={say('form.choose')}
        {...form.field('personId')}
        options={file.people
          .filter(({ personId }) => !facts.state.involved.includes(personId))
          .map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </FormFrame>
  );
}
