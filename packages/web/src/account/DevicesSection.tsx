import { Button, Group, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { ask } from '../entering/enter.ts';
import { useStaffSession } from '../session/StaffSession.tsx';
import { Moment } from '../words/Dates.tsx';
import { useWords } from '../words/use-words.ts';
import plainListClasses from '../workspace/plain-list.module.css';
import { SectionCard } from '../workspace/SectionCard.tsx';
import { StatusBadge } from '../workspace/StatusBadge.tsx';
import { useNotice } from '../workspace/use-notice.ts';
import classes from './account.module.css';
import type { Device } from './use-account.ts';
import { useAccountWords } from './use-account-words.ts';

type DevicesSectionProps = { devices: readonly Device[]; onChanged: () => Promise<void> };

/** Every browser that somebody is signed in with, and the way out of each. */
export function DevicesSection({ devices, onChanged }: DevicesSectionProps) {
  const say = useAccountWords();
  const shared = useWords();
  const notice = useNotice();
  const { signOut } = useStaffSession();
  const end = async (id: string) => {
    const answered = await ask('/devices/end', { id });
    notice(answered.is === 'done' ? say('account.devices.ended') : shared('web.refusal.notReached'));
    await onChanged();
  };
  const endAll = async () => {
    const answered = await ask('/devices/end-all', {});
    if (answered.is === 'done') return signOut();
    notice(shared('web.refusal.notReached'));
  };
  return (
    <SectionCard title={say('account.devices.heading')}>
      <Text mb="xs">{say('account.devices.about')}</Text>
      <ul className={plainListClasses.list}>
        {devices.map((device) => (
          <DeviceItem key={device.id} device={device} onEnd={() => void end(device.id)} />
        ))}
      </ul>
      <Group gap="sm" mt="sm">
        <Button variant="default" onClick={() => void endAll()}>
          {say('account.devices.everywhere')}
        </Button>
        <Text size="sm" c="dimmed">
          {say('account.devices.everywhereAbout')}
        </Text>
      </Group>
    </SectionCard>
  );
}

function DeviceItem({ device, onEnd }: { device: Device; onEnd: () => void }) {
  const say = useAccountWords();
  const intl = useIntl();
  const { browser, system, firstSeenAt, lastSeenAt, here } = device;
  const what = say('account.devices.what', { browser, system }).trim();
  const when = intl.formatDate(firstSeenAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={classes.device}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{what}</Text>
          {here && <StatusBadge tone="active">{say('account.devices.here')}</StatusBadge>}
        </Group>
        <Text size="sm" c="dimmed">
          {say('account.devices.first')} <Moment at={firstSeenAt} /> · {say('account.devices.last')}{' '}
          <Moment at={lastSeenAt} />
        </Text>
      </div>
      {!here && (
        <Button
          variant="default"
          size="xs"
          onClick={onEnd}
          aria-label={say('account.devices.endNamed', { device: what, when })}
        >
          {say('account.devices.end')}
        </Button>
      )}
    </li>
  );
}
