import { Text } from '@mantine/core';
import type { CommandType } from '@redress/domain/acts/commands.ts';
import { refusal } from '@redress/domain/acts/decide.ts';
import { hearers, memberOf } from '@redress/domain/panel/composition.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from './use-hearing.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import classes from './Duties.module.css';

/** What the reader has to do on this panel from first to last: done, to do now, or not yet and why. */
export function Duties({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  return (
    <SectionCard title={say('duties.heading')}>
      <ol className={plainListClasses.list}>
        {duties
          .filter(({ chairOnly }) => !chairOnly || hearing.chair)
          .map(({ command, words, isDone }) => {
            const done = isDone(hearing);
            const no = done ? undefined : refusal({ type: command }, hearing.facts);
            return (
              <li key={command} className={classes.duty}>
                <Text fw={600}>{say(words)}</Text>
                <StatusBadge tone={done ? 'good' : no ? 'neutral' : 'warning'}>
                  {say(done ? 'duties.done' : no ? 'duties.later' : 'duties.now')}
                </StatusBadge>
                {no && <Text c="dimmed">{inWords(no)}</Text>}
              </li>
            );
          })}
      </ol>
    </SectionCard>
  );
}

type Duty = {
  command: CommandType;
  words: FormatjsIntl.Message['ids'];
  chairOnly?: boolean;
  isDone: (hearing: Hearing) => boolean;
};

const duties: readonly Duty[] = [
  {
    command: 'MarkPapersRead',
    words: 'duties.read',
    isDone: ({ facts: { state }, me }) =>
      state.panel.papers !== undefined && memberOf(state, me)?.readVersion === state.panel.papers.version,
  },
  {
    command: 'OpenHearing',
    words: 'duties.open',
    chairOnly: true,
    isDone: ({ facts: { state } }) => state.panel.opened !== undefined,
  },
  {
    command: 'EndHearing',
    words: 'duties.run',
    chairOnly: true,
    isDone: ({ facts: { state } }) => state.panel.endedAt !== undefined,
  },
  {
    command: 'CastVote',
    words: 'duties.vote',
    isDone: ({ facts: { state }, me }) =>
      hearers(state.panel).some(({ personId }) => personId === me) &&
      (state.panel.decision !== undefined || state.panel.voted.includes(me)),
  },
  {
    command: 'RecordPanelFindings',
    words: 'duties.findings',
    chairOnly: true,
    isDone: ({ facts: { state } }) => state.panel.findings !== undefined,
  },
];
