import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { Group, Text } from '@mantine/core';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '../../words/use-say.ts';
import { Section } from '../case/Section.tsx';
import { useTelling } from './use-telling.ts';

/** Everything that happened, in plain words, the latest first; with what was written at the time. */
export default function RecordPage() {
  const say = useSay();
  const { file, nameOf } = useOpenCase();
  const tell = useTelling();
  const entries = file.history.map((event) => ({ event, ...tell(event) })).toReversed();
  return (
    <Section
      title={say('section.record')}
      about={say('record.about')}
      actions={<ActLink command="AddNote" />}
    >
      <SectionCard
        title={say('record.heading')}
        level={3}
        actions={
          <Group gap="sm">
            <ActLink command="RecordMeeting" />
          </Group>
        }
      >
        {entries.length === 0 ? (
          <EmptyState title={say('record.empty')} />
        ) : (
          <ol className="workspace-plain-list console-record">
            {entries.map(({ event, what, text }) => (
              <li key={event.seq} className="console-record__entry">
                <Text size="sm" c="dimmed">
                  <Moment at={event.at} /> ·{' '}
                  {event.by.kind === 'staff' || event.by.kind === 'panel'
                    ? (nameOf(event.by.id) ?? say(`by.${event.by.kind}`))
                    : say(`by.${event.by.kind}`)}
                </Text>
                <Text fw={600}>{what}</Text>
                {text !== undefined && text !== '' && <p className="console-text">{text}</p>}
              </li>
            ))}
          </ol>
        )}
      </SectionCard>
    </Section>
  );
}
