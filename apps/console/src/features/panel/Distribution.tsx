import { Text } from '@mantine/core';
import { clocks } from '@redress/domain/clocks/clocks.ts';
import { copiesOf } from '@redress/domain/letters/recipients.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { DueDate } from '../../case/DueDate.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** Everybody who gets the findings, in which rendition, whether their copy has gone, and by when it has to. */
export function Distribution() {
  const say = useSay();
  const { facts } = useOpenCase();
  const letter = facts.procedure.letters.find((each) => each.marks.includes('findingsSent'));
  if (letter === undefined) return null;
  const running = clocks(facts.state, facts.procedure, facts.calendar, facts.now).filter(
    ({ key }) => key === facts.procedure.panel?.findingsClock,
  );
  return (
    <SectionCard title={say('distribution.heading')} level={3}>
      <ul className="workspace-plain-list console-people" aria-label={say('distribution.heading')}>
        {copiesOf(letter, facts).map((copy) => {
          const clock = running.find(({ of }) => of === copy.to);
          return (
            <li key={copy.to} className="console-copy">
              <div>
                <strong>{copy.title}</strong>
                <Text size="sm" c="dimmed">
                  {say(`rendition.${copy.rendition}`)}
                </Text>
              </div>
              <span className="console-due">
                {!copy.sent && clock?.dueOn !== undefined && <DueDate clock={clock} />}
                <StatusBadge tone={copy.sent ? 'good' : copy.due ? 'active' : 'neutral'}>
                  {say(copy.sent ? 'copy.sent' : copy.due ? 'copy.due' : 'copy.nobody')}
                </StatusBadge>
              </span>
            </li>
          );
        })}
      </ul>
      <ActLink command="SendLetter" letter={letter.key}>
        {say('act.writeLetter', { letter: letter.name })}
      </ActLink>
    </SectionCard>
  );
}
