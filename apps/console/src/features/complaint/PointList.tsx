import { Group, Text } from '@mantine/core';
import { findStage } from '@redress/domain/procedure/find.ts';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import writtenClasses from '../../case/written.module.css';
import classes from './PointList.module.css';

const tone = { for: 'good', 'in part': 'warning', against: 'neutral', 'no finding': 'neutral' } as const;

/** Each point in the complainant's words, what was found on it in each stage, and whether it rests. */
export function PointList() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  const { state, procedure } = facts;
  const points = usePoints();
  const stage = findStage(procedure, state.stage);
  const answers = stage?.kind !== 'panel' && (stage?.outcomes.length ?? 0) > 0 && state.status === 'open';
  return (
    <ol className={plainListClasses.list}>
      {points.map((point) => (
        <li key={point.id} className={entriesClasses.entry}>
          <Text fw={600} size="sm" c="dimmed">
            {say('point.number', { number: point.number })}
          </Text>
          <p className={writtenClasses.quote}>{point.words}</p>
          {point.held !== undefined && (
            <Group gap="xs" mb="xs">
              <StatusBadge tone="warning">{say('point.held')}</StatusBadge>
              <Text size="sm">
                {procedure.holds.find(({ key }) => key === point.held?.ground)?.label},{' '}
                {say('point.heldSince')} <LongDate on={point.held.heldOn} />
              </Text>
            </Group>
          )}
          {Object.entries(point.findings).map(([key, finding]) => (
            <div key={key} className={classes.finding}>
              <Group gap="xs">
                <StatusBadge tone={tone[finding.effect]}>
                  {findStage(procedure, key)?.outcomes.find((outcome) => outcome.key === finding.outcome)
                    ?.word ?? finding.outcome}
                </StatusBadge>
                <Text size="sm" c="dimmed">
                  {findStage(procedure, key)?.name}
                </Text>
              </Group>
              <p className={writtenClasses.text}>{textOf(finding.findingId)}</p>
            </div>
          ))}
          {answers && (
            <Group gap="sm" align="flex-start">
              {point.held === undefined && (
                <ActLink command="RecordFinding" point={point.id}>
                  {say(point.findings[state.stage] === undefined ? 'point.answer' : 'point.answerAgain', {
                    number: point.number,
                  })}
                </ActLink>
              )}
              {procedure.holds.length > 0 && (
                <ActLink command={point.held === undefined ? 'HoldPoint' : 'ResumePoint'} point={point.id}>
                  {say(point.held === undefined ? 'point.hold' : 'point.resume', { number: point.number })}
                </ActLink>
              )}
            </Group>
          )}
        </li>
      ))}
    </ol>
  );
}
