import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { Group, Text } from '@mantine/core';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase, type CaseFile } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Section } from '../../case/Section.tsx';
import { useTelling } from './use-telling.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import writtenClasses from '../../case/written.module.css';

/** Everything that happened, in plain words, the latest first; with what was written at the time. */
export default function RecordPage() {
  const say = useSay();
  const { file, nameOf, textOf } = useOpenCase();
  const tell = useTelling();
  const entries = file.record.toReversed();
  const whose = ({ by, byPersonId }: CaseFile['record'][number]) =>
    nameOf(byPersonId ?? undefined) ?? say(`by.${by}`);
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
            {entries.map((entry) => (
              <li key={entry.seq} className={entriesClasses.entry}>
                <Text size="sm" c="dimmed">
                  <Moment at={entry.at} /> · {whose(entry)}
                </Text>
                <Text fw={600}>{tell(entry)}</Text>
                <Written texts={entry.textIds.map(textOf)} />
              </li>
            ))}
          </ol>
        )}
      </SectionCard>
    </Section>
  );
}

function Written({ texts }: { texts: readonly (string | undefined)[] }) {
  const written = texts.filter((text) => text !== undefined && text !== '').join('\n');
  return written === '' ? null : <p className={writtenClasses.text}>{written}</p>;
}
