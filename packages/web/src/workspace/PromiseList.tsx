import { Group, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { isDone, type PromiseItem, type PromiseState } from '../promises/promise-item.ts';
import { LongDate } from '../words/Dates.tsx';
import { useWords } from '../words/use-words.ts';
import { StatusBadge, type StatusTone } from './StatusBadge.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';

const tones = {
  due: 'active',
  dueToday: 'warning',
  overdue: 'bad',
  kept: 'good',
  keptLate: 'warning',
  paused: 'neutral',
  moved: 'warning',
  released: 'neutral',
} as const satisfies Record<PromiseState, StatusTone>;

/** What was promised, by when, and whether it was kept; each date with its working-out. */
export function PromiseList({ promises }: { promises: readonly PromiseItem[] }) {
  const say = useWords();
  return (
    <ol className="workspace-plain-list workspace-promises">
      {promises.map((promise) => (
        <li key={promise.id} className="workspace-promise">
          <Group justify="space-between" gap="xs" align="flex-start">
            <Text fw={600}>{promise.what}</Text>
            <StatusBadge tone={tones[promise.state]}>{say(`web.promise.${promise.state}`)}</StatusBadge>
          </Group>
          <Text>
            <PromiseDate promise={promise} />
            {promise.promisedOn && promise.promisedOn !== promise.on && (
              <Text span c="dimmed">
                {', '}
                <FormattedMessage
                  id="web.promise.was"
                  values={{ date: <LongDate on={promise.promisedOn} /> }}
                />
              </Text>
            )}
          </Text>
          {promise.why && <WhyThisDate why={promise.why} />}
        </li>
      ))}
    </ol>
  );
}

function PromiseDate({ promise }: { promise: PromiseItem }) {
  const say = useWords();
  if (!promise.on) return say('web.promise.undated');
  return (
    <FormattedMessage
      id={isDone(promise.state) ? 'web.promise.on' : 'web.promise.by'}
      values={{ date: <LongDate on={promise.on} /> }}
    />
  );
}
