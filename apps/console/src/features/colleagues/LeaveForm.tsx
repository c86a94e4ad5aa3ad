import { Text } from '@mantine/core';
import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { useState } from 'react';
import { useServerTime } from '../../case/use-server-time.ts';
import { NameDeputyDocument, PlanLeaveDocument } from '../../generated/colleagues.ts';
import { useSetUp, type Colleague } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

type LeaveFormProps = { person: Colleague; onDone: () => void };

/** Days away, and then, for each role, who stands in. */
export function LeaveForm({ person, onDone }: LeaveFormProps) {
  const say = useSay();
  const today = londonDate(useServerTime(useSetUp().now));
  const [planned, setPlanned] = useState(false);
  const form = useSetUpForm({
    mutation: PlanLeaveDocument,
    start: { fromOn: today, toOn: today },
    input: (days) => ({ personId: person.personId, ...days }),
    done: say('colleagues.leavePlanned'),
    onDone: () => setPlanned(true),
  });
  const { data, set, errorOf } = form;
  if (planned) return <DeputyForms person={person} days={data} onDone={onDone} />;
  return (
    <SetUpFields form={form} button={say('colleagues.planLeave')} onCancel={onDone}>
      <Day
        label={say('colleagues.awayFrom')}
        value={data.fromOn}
        onChange={(fromOn) => fromOn !== '' && set({ fromOn })}
        error={errorOf('fromOn') ?? errorOf('personId')}
      />
      <Day
        label={say('colleagues.awayTo')}
        value={data.toOn}
        onChange={(toOn) => toOn !== '' && set({ toOn })}
        error={errorOf('toOn')}
      />
    </SetUpFields>
  );
}

type DeputyFormsProps = LeaveFormProps & { days: { fromOn: PlainDate; toOn: PlainDate } };

function DeputyForms({ person, days, onDone }: DeputyFormsProps) {
  const say = useSay();
  const { administration } = useSetUp();
  const held = administration.rolesGiven.filter(
    ({ personId, toOn }) => personId === person.personId && (toOn == null || toOn >= days.fromOn),
  );
  if (held.length === 0) return <Text>{say('colleagues.nothingToHandOver')}</Text>;
  return (
    <>
      <Text mb="sm">{say('colleagues.deputyAbout')}</Text>
      {held.map(({ bindingId, role }) => (
        <DeputyForm
          key={bindingId}
          bindingId={bindingId}
          role={role}
          person={person}
          days={days}
          onDone={onDone}
        />
      ))}
    </>
  );
}

function DeputyForm({
  bindingId,
  role,
  person,
  days,
  onDone,
}: DeputyFormsProps & { bindingId: string; role: string }) {
  const say = useSay();
  const { administration, procedure } = useSetUp();
  const form = useSetUpForm({
    mutation: NameDeputyDocument,
    start: { personId: '' },
    input: ({ personId }) => ({ bindingId, personId, ...days }),
    done: say('colleagues.deputyNamed'),
  });
  const title = procedure?.roles.find(({ key }) => key === role)?.title ?? role;
  const others = administration.people.filter(
    ({ personId, kind, leftOn }) => personId !== person.personId && kind === 'staff' && leftOn == null,
  );
  return (
    <SetUpFields form={form} button={say('colleagues.nameDeputy', { role: title })} onCancel={onDone}>
      <Choice
        label={say('colleagues.deputyFor', { role: title })}
        value={form.data.personId}
        onChange={(personId) => form.set({ personId })}
        empty={say('form.choose')}
        options={others.map(({ personId, name }) => ({ value: personId, label: name ?? '' }))}
        error={form.errorOf('personId')}
      />
    </SetUpFields>
  );
}
