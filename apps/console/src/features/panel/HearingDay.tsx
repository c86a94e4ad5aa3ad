import { Button, Text } from '@mantine/core';
import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { earliestHearing, hearingLimit, lawfulHearing } from '@redress/domain/panel/notice.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import asideClasses from '../../acts/aside.module.css';

type HearingDayProps = { facts: Facts; on: PlainDate | undefined; onUse: (on: PlainDate) => void };

/** What a day would mean: whether it leaves enough notice, by when notice has to go, and whether it keeps the time limit. */
export function HearingDay({ facts, on, onUse }: HearingDayProps) {
  const say = useSay();
  const date = useLongDate();
  const earliest = earliestHearing(facts);
  const limit = hearingLimit(facts);
  const answer = on === undefined ? undefined : lawfulHearing(facts, on);
  return (
    <div className={asideClasses.aside} role="status">
      {answer === undefined || answer.lawful ? (
        <Text>{say('hearing.earliest', { date: date(earliest) })}</Text>
      ) : (
        <Text fw={600}>
          {say(answer.unit === 'workingDays' ? 'hearing.shortWorking' : 'hearing.short', {
            left: answer.clearDays,
            needed: answer.needed,
            date: date(earliest),
          })}
        </Text>
      )}
      {answer?.lawful && <Text>{say('hearing.noticeBy', { date: date(answer.latestNoticeOn) })}</Text>}
      {limit !== undefined && (
        <Text {...(answer?.afterLimit === undefined ? {} : { fw: 600 })}>
          {say(answer?.afterLimit === undefined ? 'hearing.limit' : 'hearing.afterLimit', {
            date: date(limit),
          })}
        </Text>
      )}
      {on !== earliest && (
        <Button variant="default" size="xs" mt="xs" onClick={() => onUse(earliest)}>
          {say('hearing.useEarliest', { date: date(earliest) })}
        </Button>
      )}
    </div>
  );
}
