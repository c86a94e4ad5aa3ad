import { Group, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { PromiseItem } from '../promises/promise-item.ts';
import { PromiseDate } from '../promises/PromiseDate.tsx';
import { LongDate } from '../words/Dates.tsx';
import { useWords } from '../words/use-words.ts';
import { clockTones } from './clock-tones.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';
import plainListClasses from './plain-list.module.css';
import classes from './PromiseList.module.css';

/** What was promised, by when, and whether it was kept; each date with its working-out. */
export function PromiseList({ promises }: { promises: readonly PromiseItem[] }) {
  const say = useWords();
  return (
    <ol className={plainListClasses.list}>
      {promises.map((promise) => (
        <li key={promise.id} className={classes.promise}>
          <Group justify="space-between" gap="xs" align="flex-start">
            <Text fw={600}>{promise.what}</Text>
            <StatusBadge tone={clockTones[promise.state]}>{say(`web.promise.${promise.state}`)}</StatusBadge>
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
