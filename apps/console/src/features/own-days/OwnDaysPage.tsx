import { useApolloClient } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import entriesClasses from '../../case/entries.module.css';
import { WithdrawCalendarChangeDocument } from '../../generated/own-days.ts';
import { useSetUp, type Administration } from '../set-up/administration.ts';
import { OwnDayForm } from './OwnDayForm.tsx';

/** The days that count differently here than in the calendar of the policy. */
export default function OwnDaysPage() {
  const say = useSay();
  const { calendar } = useSetUp().administration;
  const heading = say('setUp.calendar');
  return (
    <Page title={heading} browserTitle={heading} about={say('ownDays.about')}>
      <SectionCard title={say('ownDays.there')}>
        {calendar.length === 0 ? (
          <EmptyState title={say('ownDays.none')}>{say('ownDays.noneWhy')}</EmptyState>
        ) : (
          <ul className={plainListClasses.list}>
            {calendar.map((change) => (
              <OwnDay key={change.dayId} change={change} />
            ))}
          </ul>
        )}
      </SectionCard>
      <SectionCard title={say('ownDays.add')}>
        <OwnDayForm key={calendar.length} />
      </SectionCard>
    </Page>
  );
}

function OwnDay({ change }: { change: Administration['calendar'][number] }) {
  const say = useSay();
  const notice = useNotice();
  const client = useApolloClient();
  const { send } = useCommand(WithdrawCalendarChangeDocument);
  const { dayId, kind, title, fromOn, toOn } = change;
  const withdraw = async () => {
    const ended = await send((idempotencyKey) => ({ idempotencyKey, input: { dayId } }));
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    notice(ended.is === 'done' ? say('ownDays.withdrawn') : ended.words);
  };
  const what = kind === 'closure' || kind === 'removed' ? kind : 'added';
  return (
    <li className={entriesClasses.entry}>
      <div className={entriesClasses.head}>
        <div>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {say(`ownDays.${what}`)}: <LongDate on={fromOn} />
            {toOn !== fromOn && (
              <>
                {' '}
                {say('ownDays.to')} <LongDate on={toOn} />
              </>
            )}
          </Text>
        </div>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => void withdraw()}
          aria-label={say('ownDays.withdrawNamed', { title })}
        >
          {say('ownDays.withdraw')}
        </Button>
      </div>
    </li>
  );
}
