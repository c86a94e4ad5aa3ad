import { Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import type { Administration } from '../set-up/administration.ts';
import { GoLiveCheck } from './GoLiveCheck.tsx';

type GoLivePartProps = { title: string; checks: Administration['checks'] };

/** One part of what is asked, the things that stop first. */
export function GoLivePart({ title, checks }: GoLivePartProps) {
  const say = useSay();
  const done = checks.filter((check) => check.done).length;
  const order = checks.toSorted((a, b) => rank(a) - rank(b));
  return (
    <SectionCard
      title={title}
      actions={
        <Text size="sm" c="dimmed">
          {say('goLive.doneOf', { done, all: checks.length })}
        </Text>
      }
    >
      {checks.length === 0 && <Text c="dimmed">{say('goLive.afterPolicy')}</Text>}
      <ul className={plainListClasses.list}>
        {order.map((check) => (
          <GoLiveCheck key={`${check.code} ${check.role ?? ''}`} check={check} />
        ))}
      </ul>
    </SectionCard>
  );
}

const rank = ({ done, weight }: Administration['checks'][number]) => (done ? 2 : weight === 'stops' ? 0 : 1);
