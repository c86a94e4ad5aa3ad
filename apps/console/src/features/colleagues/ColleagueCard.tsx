import { Button, Group, Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useState } from 'react';
import { useSetUp, type Colleague } from '../set-up/administration.ts';
import { AdministratorForm } from './AdministratorForm.tsx';
import { ContactDetailsForm } from './ContactDetailsForm.tsx';
import { GiveRoleForm } from './GiveRoleForm.tsx';
import { InviteCard } from './InviteCard.tsx';
import { LeaveForm } from './LeaveForm.tsx';
import { LeaverForm } from './LeaverForm.tsx';
import { RolesHeld } from './RolesHeld.tsx';
import { WayInForm } from './WayInForm.tsx';

const acts = ['role', 'details', 'leave', 'administrator', 'wayIn', 'leaver'] as const;
type Act = (typeof acts)[number];

/** One person: whether they are in, what they hold, and what can be done about it. */
export function ColleagueCard({ person }: { person: Colleague }) {
  const say = useSay();
  const { me } = useSetUp();
  const [act, setAct] = useState<Act>();
  const name = person.name ?? '';
  const close = () => setAct(undefined);
  const forms = {
    role: <GiveRoleForm person={person} onDone={close} />,
    details: <ContactDetailsForm person={person} onDone={close} />,
    leave: <LeaveForm person={person} onDone={close} />,
    administrator: <AdministratorForm person={person} onDone={close} />,
    wayIn: <WayInForm person={person} onDone={close} />,
    leaver: <LeaverForm person={person} onDone={close} />,
  } as const;
  return (
    <SectionCard
      title={person.personId === me ? say('colleagues.you', { name }) : name}
      actions={<State person={person} />}
    >
      <Text c="dimmed" mb="xs">
        {[person.email, say(`colleagues.is.${person.kind === 'panel' ? 'panel' : 'staff'}`)]
          .filter((part) => part != null)
          .join(' · ')}
      </Text>
      <RolesHeld person={person} />
      {person.leftOn == null && !person.signsIn && <InviteCard person={person} />}
      {act !== undefined && forms[act]}
      {person.leftOn == null && act === undefined && <Acts person={person} onChoose={setAct} />}
    </SectionCard>
  );
}

function Acts({ person, onChoose }: { person: Colleague; onChoose: (act: Act) => void }) {
  const say = useSay();
  const { me } = useSetUp();
  const isOffered: Partial<Record<Act, boolean>> = {
    administrator: person.kind !== 'panel',
    wayIn: person.signsIn && person.personId !== me,
  };
  const name = person.name ?? '';
  return (
    <Group gap="xs" mt="sm">
      {acts
        .filter((act) => isOffered[act] !== false)
        .map((act) => (
          <Button
            key={act}
            variant="default"
            size="xs"
            onClick={() => onChoose(act)}
            aria-label={say('colleagues.actNamed', { act: say(`colleagues.act.${act}`), name })}
          >
            {say(`colleagues.act.${act}`)}
          </Button>
        ))}
    </Group>
  );
}

function State({ person }: { person: Colleague }) {
  const say = useSay();
  return (
    <Group gap={6}>
      {person.administrator && <StatusBadge tone="active">{say('colleagues.administrator')}</StatusBadge>}
      {person.leftOn != null ? (
        <StatusBadge>{say('colleagues.left')}</StatusBadge>
      ) : person.signsIn ? (
        <StatusBadge tone="good">{say('colleagues.signsIn')}</StatusBadge>
      ) : (
        <StatusBadge tone="warning">{say('colleagues.notIn')}</StatusBadge>
      )}
    </Group>
  );
}
