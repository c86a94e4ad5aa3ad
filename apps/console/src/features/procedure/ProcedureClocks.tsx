import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Table, Text } from '@mantine/core';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { ScrollableTable } from '@redress/web/workspace/ScrollableTable.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import classes from './ProcedureClocks.module.css';

/** Every clock: what is promised, in how much time, which act stops it, and the clause and line that say so. */
export function ProcedureClocks({ procedure }: { procedure: Procedure }) {
  const say = useSay();
  return (
    <SectionCard title={say('procedure.clocks')}>
      <ScrollableTable label={say('procedure.clocks')} className={classes.wide}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('procedure.promise')}</Table.Th>
            <Table.Th>{say('procedure.time')}</Table.Th>
            <Table.Th>{say('procedure.stoppedBy')}</Table.Th>
            <Table.Th>{say('procedure.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {procedure.clocks.map((clock) => (
            <ClockRow key={clock.key} clock={clock} />
          ))}
        </Table.Tbody>
      </ScrollableTable>
    </SectionCard>
  );
}

/** One clock. */
function ClockRow({ clock }: { clock: Procedure['clocks'][number] }) {
  const say = useSay();
  const sourceWords = useSource();
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={600}>
          <PolicyText>{clock.name}</PolicyText>
        </Text>
        <Text size="sm">
          <PolicyText>{clock.promise}</PolicyText>
        </Text>
        <Text size="sm" c="dimmed">
          {say(`clockKind.${clock.kind}`)}
        </Text>
      </Table.Td>
      <Table.Td>
        {'n' in clock.count
          ? say(`count.${clock.count.unit}`, { n: clock.count.n })
          : say(`count.${clock.count.unit}`)}
      </Table.Td>
      <Table.Td>
        <PolicyText>{clock.act}</PolicyText>
      </Table.Td>
      <Table.Td>
        {sourceWords(sourceOf(clock))}
        {Object.values(clock.readings ?? {}).map((note) => (
          <Text key={note} size="sm" c="dimmed">
            {say('clock.reading', { note })}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
