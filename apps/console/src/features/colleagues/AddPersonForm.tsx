import { useSay } from '@redress/web/words/use-say.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { AddPersonDocument } from '../../generated/colleagues.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { orNothing, useSetUpForm } from '../set-up/use-set-up-form.ts';

/** Somebody joins: the staff, or the pool that panels are drawn from, with what makes them independent or not. */
export function AddPersonForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const form = useSetUpForm({
    mutation: AddPersonDocument,
    start: { kind: 'staff', name: '', email: '', independent: false, grounds: '' },
    input: ({ kind, name, email, independent, grounds }) => ({
      kind,
      name,
      email: orNothing(email),
      ...(kind === 'panel' && { independence: { independent, grounds } }),
    }),
    done: say('colleagues.added'),
    onDone,
  });
  const { data, set, errorOf, field } = form;
  return (
    <SetUpFields form={form} button={say('colleagues.addButton')} onCancel={onDone}>
      <OneOf
        label={say('colleagues.kind')}
        value={data.kind}
        onChange={(kind) => set({ kind })}
        options={[
          { value: 'staff', label: say('colleagues.staff') },
          { value: 'panel', label: say('colleagues.panel') },
        ]}
        error={errorOf('kind')}
      />
      <Line label={say('colleagues.name')} {...field('name')} />
      <Line
        label={say('colleagues.email')}
        hint={say('colleagues.emailHint')}
        type="email"
        {...field('email')}
      />
      {data.kind === 'panel' && (
        <>
          <Tick
            label={say('colleagues.independent')}
            value={data.independent}
            onChange={(independent) => set({ independent })}
          />
          <Line
            label={say('colleagues.grounds')}
            hint={say('colleagues.groundsHint')}
            value={data.grounds}
            onChange={(grounds) => set({ grounds })}
            error={errorOf('independence.grounds')}
          />
        </>
      )}
    </SetUpFields>
  );
}
