import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { useServerTime } from '../../case/use-server-time.ts';
import { GiveRoleDocument } from '../../generated/colleagues.ts';
import { useSetUp, type Colleague } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

type Typed = { role: string; fromOn: PlainDate; toOn: PlainDate | '' };
type GiveRoleFormProps = { person: Colleague; onDone: () => void };

/** A role of the policy, from a day on, to another or until further notice. */
export function GiveRoleForm({ person, onDone }: GiveRoleFormProps) {
  const say = useSay();
  const { procedure, now } = useSetUp();
  const today = londonDate(useServerTime(now));
  const start: Typed = { role: '', fromOn: today, toOn: '' };
  const form = useSetUpForm({
    mutation: GiveRoleDocument,
    start,
    input: ({ role, fromOn, toOn }) => ({
      personId: person.personId,
      role,
      fromOn,
      toOn: toOn === '' ? undefined : toOn,
    }),
    done: say('colleagues.roleGiven'),
    onDone,
  });
  const { data, set, errorOf, field } = form;
  return (
    <SetUpFields form={form} button={say('colleagues.giveRole')} onCancel={onDone}>
      <Choice
        label={say('colleagues.role')}
        hint={procedure === undefined ? say('colleagues.noPolicy') : undefined}
        value={data.role}
        onChange={(role) => set({ role })}
        empty={say('form.choose')}
        options={(procedure?.roles ?? []).map(({ key, title }) => ({ value: key, label: title }))}
        error={errorOf('role') ?? errorOf('personId')}
      />
      <Day
        label={say('colleagues.fromOn')}
        value={data.fromOn}
        onChange={(fromOn) => fromOn !== '' && set({ fromOn })}
        error={errorOf('fromOn')}
      />
      <Day label={say('colleagues.toOn')} hint={say('colleagues.toOnHint')} {...field('toOn')} />
    </SetUpFields>
  );
}
