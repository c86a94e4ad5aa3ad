import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { Text } from '@mantine/core';
import { clocks } from '@redress/domain/clocks/clocks.ts';
import { copiesOf } from '@redress/domain/letters/recipients.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { DueDate } from '../../case/DueDate.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import panelPageClasses from './panel-page.module.css';
import dueClasses from '../../case/due.module.css';

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
      <ul
        className={`${plainListClasses.list} ${entriesClasses.people}`}
        aria-label={say('distribution.heading')}
      >
        {copiesOf(letter, facts).map((copy) => {
          const clock = running.find(({ of }) => of === copy.to);
          return (
            <li key={copy.to} className={panelPageClasses.copy}>
              <div>
                <strong>{titleInWords(copy.title)}</strong>
                <Text size="sm" c="dimmed">
                  {say(`rendition.${copy.rendition}`)}
                </Text>
              </div>
              <span className={dueClasses.due}>
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
