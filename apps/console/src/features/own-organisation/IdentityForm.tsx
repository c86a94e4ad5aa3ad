import { useSay } from '@redress/web/words/use-say.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { ChangeIdentityDocument } from '../../generated/own-organisation.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { orNothing, useSetUpForm } from '../set-up/use-set-up-form.ts';

/** Name, registration and postal address. */
export function IdentityForm() {
  const say = useSay();
  const { name, registeredName, registeredNumber, address } = useSetUp().administration;
  const form = useSetUpForm({
    mutation: ChangeIdentityDocument,
    start: {
      name: name ?? '',
      address: address ?? '',
      registeredName: registeredName ?? '',
      registeredNumber: registeredNumber ?? '',
    },
    input: (typed) => ({
      name: typed.name,
      address: orNothing(typed.address),
      registeredName: orNothing(typed.registeredName),
      registeredNumber: orNothing(typed.registeredNumber),
    }),
    done: say('own.identity.done'),
  });
  const { data, set, errorOf } = form;
  return (
    <SectionCard title={say('own.identity')}>
      <SetUpFields form={form} button={say('own.identity.save')}>
        <Line
          label={say('own.name')}
          value={data.name}
          onChange={(typed) => set({ name: typed })}
          error={errorOf('name')}
        />
        <LongText
          label={say('own.address')}
          hint={say('own.addressHint')}
          rows={3}
          value={data.address}
          onChange={(typed) => set({ address: typed })}
          error={errorOf('address')}
        />
        <Line
          label={say('own.registeredName')}
          hint={say('own.registeredHint')}
          value={data.registeredName}
          onChange={(typed) => set({ registeredName: typed })}
          error={errorOf('registeredName')}
        />
        <Line
          label={say('own.registeredNumber')}
          value={data.registeredNumber}
          onChange={(typed) => set({ registeredNumber: typed })}
          error={errorOf('registeredNumber')}
        />
      </SetUpFields>
    </SectionCard>
  );
}
