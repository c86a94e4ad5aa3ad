import { Button, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { londonDate, addDays } from '@redress/domain/calendar/plain-date.ts';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { ShortDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useServerTime } from '../../case/use-server-time.ts';
import { EndRoleDocument } from '../../generated/colleagues.ts';
import { useSetUp, type Colleague } from '../set-up/administration.ts';
import classes from './RolesHeld.module.css';

/** The roles somebody holds or held, each with its days. */
export function RolesHeld({ person }: { person: Colleague }) {
  const say = useSay();
  const notice = useNotice();
  const client = useApolloClient();
  const { administration, procedure, now } = useSetUp();
  const today = londonDate(useServerTime(now));
  const { send } = useCommand(EndRoleDocument);
  const end = async (bindingId: string) => {
    const endedOn = addDays(today, -1);
    const ended = await send((idempotencyKey) => ({ idempotencyKey, input: { bindingId, endedOn } }));
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    notice(ended.is === 'done' ? say('colleagues.roleEnded') : ended.words);
  };
  const held = administration.rolesGiven.filter(
    ({ personId, toOn }) => personId === person.personId && (toOn == null || toOn >= today),
  );
  if (held.length === 0) return <Text>{say('colleagues.noRole')}</Text>;
  return (
    <ul className={plainListClasses.list}>
      {held.map(({ bindingId, role, fromOn, toOn }) => {
        const title = procedure?.roles.find(({ key }) => key === role)?.title ?? role;
        return (
          <li key={bindingId} className={classes.role}>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed">
              {say('colleagues.since')} <ShortDate on={fromOn} />
              {toOn != null && (
                <>
                  {' '}
                  {say('colleagues.until')} <ShortDate on={toOn} />
                </>
              )}
            </Text>
            <Button
              variant="subtle"
              size="xs"
              onClick={() => void end(bindingId)}
              aria-label={say('colleagues.endRoleNamed', { role: title, name: person.name ?? '' })}
            >
              {say('colleagues.endRole')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
