import type { ActFormProps } from '../../acts/act-form-props.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { NameSubjectDocument } from '../../generated/triage.ts';

/** Whom the complaint is about. From then on they see nothing of it but their own papers. */
export function NameSubjectForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts, file } = useOpenCase();
  const form = useActForm({
    type: 'NameSubject',
    mutation: NameSubjectDocument,
    start: { roles: [], description: '' },
    done: say('done.NameSubject'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.NameSubject')} cancel={cancel}>
      <Choice
        label={say('subject.person')}
        hint={say('subject.personHint')}
        empty={say('subject.nobodyListed')}
        {...form.optional('personId')}
        options={file.people.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <AnyOf
        label={say('subject.roles')}
        hint={say('subject.rolesHint')}
        {...form.field('roles')}
        options={facts.procedure.roles.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <LongText
        label={say('subject.description')}
        hint={say('form.staffOnly')}
        {...form.field('description')}
        rows={2}
      />
    </FormFrame>
  );
}
