import { Stack, Table, Text } from '@mantine/core';
import { addDays, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { simulate, type Happening } from '@redress/domain/clocks/simulate.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { ScrollableTable } from '@redress/web/workspace/ScrollableTable.tsx';
import { useState } from 'react';

const lasts = 120;

/** An imaginary complaint that comes in one day, and by when each promise falls due if nobody does anything. */
export function PlayedCase({ procedure, today }: { procedure: Procedure; today: PlainDate }) {
  const say = useSay();
  const [on, setOn] = useState<PlainDate | ''>(today);
  const due = on === '' ? [] : dueIn(procedure, on);
  return (
    <Stack>
      <Day label={say('policy.receivedOn')} value={on} onChange={setOn} />
      {due.length === 0 ? (
        <Text c="dimmed">{say('policy.nothingDue')}</Text>
      ) : (
        <ScrollableTable label={say('policy.played')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('policy.dueOn')}</Table.Th>
              <Table.Th>{say('policy.dueWhat')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {due.map(({ clock, on: day }) => (
              <Table.Tr key={`${clock.key} ${day}`}>
                <Table.Td>
                  <LongDate on={day} />
                </Table.Td>
                <Table.Td>{clock.promise}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </ScrollableTable>
      )}
    </Stack>
  );
}

function dueIn(procedure: Procedure, on: PlainDate) {
  const stage = procedure.stages[0]?.key;
  const begins = ['received', 'written', 'signed'] as const;
  const story: Happening[] = begins.map((milestone) => ({
    on,
    milestone,
    ...(stage !== undefined && { stage }),
  }));
  return simulate(procedure, story, addDays(on, lasts), calendarOf(procedure)).flatMap((day) =>
    day.changes
      .filter(({ what }) => what === 'is due')
      .flatMap((change) => {
        const clock = procedure.clocks.find(({ key }) => key === change.clock);
        return clock === undefined ? [] : [{ clock, on: day.on }];
      }),
  );
}
