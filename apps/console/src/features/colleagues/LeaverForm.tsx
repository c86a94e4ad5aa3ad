import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { useServerTime } from '../../case/use-server-time.ts';
import { RecordLeaverDocument } from '../../generated/colleagues.ts';
import { useSetUp, type Colleague } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

/** Somebody leaves: roles and access end with that day. */
export function LeaverForm({ person, onDone }: { person: Colleague; onDone: () => void }) {
  const say = useSay();
  const today = londonDate(useServerTime(useSetUp().now));
  const form = useSetUpForm({
    mutation: RecordLeaverDocument,
    start: { leftOn: today },
    input: ({ leftOn }) => ({ personId: person.personId, leftOn }),
    done: say('colleagues.leaverRecorded'),
    onDone,
  });
  return (
    <SetUpFields form={form} button={say('colleagues.recordLeaver')} onCancel={onDone}>
      <Day
        label={say('colleagues.leftOn')}
        hint={say('colleagues.leftOnHint')}
        value={form.data.leftOn}
        onChange={(leftOn) => leftOn !== '' && form.set({ leftOn })}
        error={form.errorOf('leftOn') ?? form.errorOf('personId')}
      />
    </SetUpFields>
  );
}
