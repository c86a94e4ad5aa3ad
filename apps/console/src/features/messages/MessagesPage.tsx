import { Text } from '@mantine/core';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import classes from './MessagesPage.module.css';
import { MessageForm } from './MessageForm.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import writtenClasses from '../../case/written.module.css';

/** What the complainant and staff wrote to each other. The complainant reads all of it: notes for the file go elsewhere. */
export default function MessagesPage() {
  const say = useSay();
  const { file, textOf, nameOf } = useOpenCase();
  const { messages } = file;
  return (
    <Section title={say('section.messages')} about={say('messages.about')}>
      <SectionCard title={say('messages.heading')} level={3}>
        {messages.length === 0 ? (
          <EmptyState title={say('messages.empty')} />
        ) : (
          <ol className={plainListClasses.list}>
            {messages.map(({ id, from, at, byPersonId }) => (
              <li
                key={id}
                className={from === 'staff' ? `${classes.message} ${classes.staff}` : classes.message}
              >
                <Text size="sm" c="dimmed">
                  {from === 'staff'
                    ? (nameOf(byPersonId ?? undefined) ?? say('by.staff'))
                    : say('by.complainant')}{' '}
                  · <Moment at={at} />
                </Text>
                <p className={writtenClasses.text}>{textOf(id)}</p>
              </li>
            ))}
          </ol>
        )}
      </SectionCard>
      <SectionCard title={say('act.SendMessage')} level={3}>
        <MessageForm key={messages.length} />
      </SectionCard>
    </Section>
  );
}
