import { Text } from '@mantine/core';
import { explain } from '@redress/domain/calendar/explain.ts';
import type { Clock, ClockStatus } from '@redress/domain/clocks/clocks.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { StatusBadge, type StatusTone } from '@redress/web/workspace/StatusBadge.tsx';
import { WhyThisDate } from '@redress/web/workspace/WhyThisDate.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSource } from '../../words/use-source.ts';

const tones = {
  waiting: 'neutral',
  running: 'active',
  undated: 'neutral',
  paused: 'neutral',
  kept: 'good',
  'kept late': 'warning',
  missed: 'bad',
  replaced: 'neutral',
  lapsed: 'neutral',
  ended: 'neutral',
} as const satisfies Record<ClockStatus, StatusTone>;

/** One clock: what it promises, where it stands, its date and the working-out, and its source. `of`: which one of several. */
export function ClockItem({ clock, of }: { clock: Clock; of?: string }) {
  const say = useSay();
  const sourceWords = useSource();
  const { rule, status, dueOn, due, startedOn, stoppedOn } = clock;
  const given = clock.promised ? [say('clock.givenInWriting')] : [];
  const why =
    due === undefined
      ? given
      : [explain(due.explanation), ...(due.provisional ? [say('clock.provisional')] : [])];
  const readings = Object.values(rule.readings ?? {});
  return (
    <li className="console-clock">
      <div className="console-clock__head">
        <Text fw={600}>
          {rule.name}
          {of !== undefined && <Text span c="dimmed">{`: ${of}`}</Text>}
        </Text>
        <StatusBadge tone={tones[status]}>{say(`clock.${status}`)}</StatusBadge>
      </div>
      <Text size="sm">{rule.promise}</Text>
      <dl className="console-clock__dates">
        {startedOn !== undefined && (
          <div>
            <dt>{say('clock.startedOn')}</dt>
            <dd>
              <LongDate on={startedOn} />
            </dd>
          </div>
        )}
        {dueOn !== undefined && (
          <div>
            <dt>{say('clock.dueOn')}</dt>
            <dd>
              <LongDate on={dueOn} />
            </dd>
          </div>
        )}
        {stoppedOn !== undefined && (
          <div>
            <dt>{say('clock.stoppedOn')}</dt>
            <dd>
              <LongDate on={stoppedOn} />
            </dd>
          </div>
        )}
        {(status === 'running' || status === 'missed' || status === 'undated') && (
          <div>
            <dt>{say('clock.act')}</dt>
            <dd>{rule.act}</dd>
          </div>
        )}
      </dl>
      <Text size="sm" c="dimmed">
        {say(`clockKind.${rule.kind}`)} · {sourceWords(sourceOf(rule))}
      </Text>
      {why.length > 0 && <WhyThisDate why={why} />}
      {readings.length > 0 && (
        <details className="workspace-why">
          <summary>{say('clock.readings')}</summary>
          <ol>
            {readings.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
