import type { EventType, Recorded } from '@redress/domain/history/events.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { Group, Text } from '@mantine/core';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { useTelling } from './use-telling.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import writtenClasses from '../../case/written.module.css';

// What follows from something else was nobody's own act.
const BY_ITSELF: ReadonlySet<Recorded['type']> = new Set<EventType>([
  'ReferenceMinted',
  'StageOpened',
  'VoteUndecided',
  'PanelDecided',
]);

/** Everything that happened, in plain words, the latest first; with what was written at the time. */
export default function RecordPage() {
  const say = useSay();
  const { file, nameOf } = useOpenCase();
  const tell = useTelling();
  const entries = file.history.map((event) => ({ event, ...tell(event) })).toReversed();
  const whose = ({ type, by }: Recorded) => {
    if (BY_ITSELF.has(type) || by.kind === 'complainant' || by.kind === 'system')
      return say(by.kind === 'complainant' && !BY_ITSELF.has(type) ? 'by.complainant' : 'by.system');
    return nameOf(by.id) ?? say(`by.${by.kind}`);
  };
  return (
    <Section
      title={say('section.record')}
      about={say('record.about')}
      actions={
        <Group gap="sm" align="flex-start">
          <ActLink command="AddNote" />
          <ActLink command="RecordMeeting" />
        </Group>
      }
    >
      <SectionCard title={say('record.heading')} level={3}>
        {entries.length === 0 ? (
          <EmptyState title={say('record.empty')} />
        ) : (
          <ol className={plainListClasses.list}>
            {entries.map(({ event, what, text }) => (
              <li key={event.seq} className={entriesClasses.entry}>
                <Text size="sm" c="dimmed">
                  <Moment at={event.at} /> · {whose(event)}
                </Text>
                <Text fw={600}>{what}</Text>
                {text !== undefined && text !== '' && <p className={writtenClasses.text}>{text}</p>}
              </li>
            ))}
          </ol>
        )}
      </SectionCard>
    </Section>
  );
}
