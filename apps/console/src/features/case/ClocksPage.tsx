import { clocks, type Clock, type ClockStatus } from '@redress/domain/clocks/clocks.ts';
import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ClockItem } from './ClockItem.tsx';
import { Section } from '../../case/Section.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';

const RUNNING: readonly ClockStatus[] = ['running', 'undated', 'paused', 'missed'];

/** Every clock of the case: what was promised, by when, how that date was worked out, and where the policy says so. */
export default function ClocksPage() {
  const say = useSay();
  const { facts } = useOpenCase();
  const points = usePoints();
  const all = clocks(facts.state, facts.procedure, facts.calendar, facts.now);
  const running = all
    .filter(({ status, stoppedAt }) => RUNNING.includes(status) && stoppedAt === undefined)
    .toSorted((a, b) => (a.endsAt ?? 'z').localeCompare(b.endsAt ?? 'z'));
  const waiting = all.filter(({ status }) => status === 'waiting');
  const done = all.filter((clock) => !running.includes(clock) && !waiting.includes(clock));
  const ofWhat = ({ rule, of }: Clock) => {
    if (rule.per === 'recipient') return titleInWords(recipientTitle(of, facts.procedure));
    return rule.per === 'point' ? points.find(({ id }) => id === of)?.label : undefined;
  };
  const list = (some: readonly Clock[]) => (
    <ol className={plainListClasses.list}>
      {some.map((clock) => (
        <ClockItem key={`${clock.key}/${clock.of}`} clock={clock} of={ofWhat(clock)} />
      ))}
    </ol>
  );
  return (
    <Section title={say('section.clocks')} about={say('clocks.about')}>
      <SectionCard title={say('clocks.running')} level={3}>
        {running.length === 0 ? <EmptyState title={say('clocks.noneRunning')} /> : list(running)}
      </SectionCard>
      {done.length > 0 && (
        <SectionCard title={say('clocks.done')} level={3}>
          {list(done)}
        </SectionCard>
      )}
      {waiting.length > 0 && (
        <SectionCard title={say('clocks.waiting')} level={3}>
          {list(waiting)}
        </SectionCard>
      )}
    </Section>
  );
}
