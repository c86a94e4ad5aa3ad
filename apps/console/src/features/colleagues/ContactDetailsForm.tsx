import { useSay } from '@redress/web/words/use-say.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { ChangePersonDocument } from '../../generated/colleagues.ts';
import type { Colleague } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { orNothing, useSetUpForm } from '../set-up/use-set-up-form.ts';

/** How somebody is called and reached. */
export function ContactDetailsForm({ person, onDone }: { person: Colleague; onDone: () => void }) {
  const say = useSay();
  const form = useSetUpForm({
    mutation: ChangePersonDocument,
    start: { name: person.name ?? '', email: person.email ?? '', telephone: person.telephone ?? '' },
    input: ({ name, email, telephone }) => ({
      personId: person.personId,
      name,
      email: orNothing(email),
      telephone: orNothing(telephone),
    }),
    done: say('colleagues.changed'),
    onDone,
  });
  const { field } = form;
  return (
    <SetUpFields form={form} button={say('colleagues.save')} onCancel={onDone}>
      <Line label={say('colleagues.name')} {...field('name')} />
      <Line
        label={say('colleagues.email')}
        hint={say('colleagues.emailHint')}
        type="email"
        {...field('email')}
      />
      <Line label={say('colleagues.telephone')} type="tel" {...field('telephone')} />
    </SetUpFields>
  );
}
