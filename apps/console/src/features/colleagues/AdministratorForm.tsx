import { Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { AppointAdministratorDocument, ReleaseAdministratorDocument } from '../../generated/colleagues.ts';
import type { Colleague } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

type AdministratorFormProps = { person: Colleague; onDone: () => void };

/** Lets somebody set things up here, or takes that back. */
export function AdministratorForm(props: AdministratorFormProps) {
  return props.person.administrator ? <Release {...props} /> : <Appoint {...props} />;
}

function Appoint({ person, onDone }: AdministratorFormProps) {
  const say = useSay();
  const form = useSetUpForm({
    mutation: AppointAdministratorDocument,
    start: {},
    input: () => ({ personId: person.personId }),
    done: say('colleagues.appointed'),
    onDone,
  });
  return (
    <SetUpFields form={form} button={say('colleagues.appoint')} onCancel={onDone}>
      <Text>{say('colleagues.appointAbout')}</Text>
    </SetUpFields>
  );
}

function Release({ person, onDone }: AdministratorFormProps) {
  const say = useSay();
  const form = useSetUpForm({
    mutation: ReleaseAdministratorDocument,
    start: {},
    input: () => ({ personId: person.personId }),
    done: say('colleagues.released'),
    onDone,
  });
  return (
    <SetUpFields form={form} button={say('colleagues.release')} onCancel={onDone}>
      <Text>{say('colleagues.releaseAbout')}</Text>
    </SetUpFields>
  );
}
