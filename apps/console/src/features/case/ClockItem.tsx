import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Text } from '@mantine/core';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { whyInWords } from '@redress/web/promises/why-in-words.ts';
import { shownClock } from '@redress/web/promises/shown-clock.ts';
import { clockTones } from '@redress/web/workspace/clock-tones.ts';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { WhyThisDate } from '@redress/web/workspace/WhyThisDate.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ClockDates } from './ClockDates.tsx';
import entriesClasses from '../../case/entries.module.css';

/** One clock: what it promises, where it stands, its date and the working-out, and its source. `of`: which one of several. */
export function ClockItem({ clock, of }: { clock: Clock; of?: string }) {
  const say = useSay();
  const { facts } = useOpenCase();
  const { rule, status } = clock;
  return (
    <li className={entriesClasses.entry}>
      <div className={entriesClasses.head}>
        <Text fw={600}>
          <PolicyText>{rule.name}</PolicyText>
          {of !== undefined && <Text span c="dimmed">{`: ${of}`}</Text>}
        </Text>
        <StatusBadge tone={clockTones[shownClock(clock, facts.now).state]}>
          {say(`clock.${status}`)}
        </StatusBadge>
      </div>
      <Text size="sm">
        <PolicyText>{rule.promise}</PolicyText>
      </Text>
      <ClockDates clock={clock} />
      <Text size="sm" c="dimmed">
        {say(`clockKind.${rule.kind}`)}
      </Text>
      <WhyThisDate why={whyInWords(clock)} />
    </li>
  );
}
