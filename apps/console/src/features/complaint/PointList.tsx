import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Group, Text } from '@mantine/core';
import { findStage } from '@redress/domain/procedure/find.ts';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { ActLink } from '../../acts/ActLink.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints, type Point } from '../../case/use-points.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import writtenClasses from '../../case/written.module.css';
import classes from './PointList.module.css';

const tone = { for: 'good', 'in part': 'warning', against: 'neutral', 'no finding': 'neutral' } as const;

/** Each point in the complainant's words, what was found on it in each stage, and whether it rests. */
export function PointList() {
  const { state, procedure } = useOpenCase().facts;
  const points = usePoints();
  const stage = findStage(procedure, state.stage);
  const answers = stage?.kind !== 'panel' && (stage?.outcomes.length ?? 0) > 0 && state.status === 'open';
  return (
    <ol className={plainListClasses.list}>
      {points.map((point) => (
        <PointEntry key={point.id} point={point} answers={answers} />
      ))}
    </ol>
  );
}

/** One point. `answers`: the present stage answers points. */
function PointEntry({ point, answers }: { point: Point; answers: boolean }) {
  const say = useSay();
  return (
    <li className={entriesClasses.entry}>
      <Text fw={600} size="sm" c="dimmed">
        {say('point.number', { number: point.number })}
      </Text>
      <p className={writtenClasses.quote}>{point.words}</p>
      {point.held !== undefined && <Held {...point.held} />}
      {Object.entries(point.findings).map(([stage, finding]) => (
        <FindingEntry key={stage} stage={stage} finding={finding} />
      ))}
      {answers && <PointActs point={point} />}
    </li>
  );
}

/** That a point rests, on which ground, and since when. */
function Held({ ground, heldOn }: NonNullable<Point['held']>) {
  const say = useSay();
  const { procedure } = useOpenCase().facts;
  return (
    <Group gap="xs" mb="xs">
      <StatusBadge tone="warning">{say('point.held')}</StatusBadge>
      <Text size="sm">
        <PolicyText>{procedure.holds.find(({ key }) => key === ground)?.label}</PolicyText>,{' '}
        {say('point.heldSince')} <LongDate on={heldOn} />
      </Text>
    </Group>
  );
}

/** What was found on a point in one stage, in the procedure's word for it. */
function FindingEntry({ stage: key, finding }: { stage: string; finding: Point['findings'][string] }) {
  const { facts, textOf } = useOpenCase();
  const stage = findStage(facts.procedure, key);
  return (
    <div className={classes.finding}>
      <Group gap="xs">
        <StatusBadge tone={tone[finding.effect]}>
          <PolicyText>
            {stage?.outcomes.find((outcome) => outcome.key === finding.outcome)?.word ?? finding.outcome}
          </PolicyText>
        </StatusBadge>
        <Text size="sm" c="dimmed">
          <PolicyText>{stage?.name}</PolicyText>
        </Text>
      </Group>
      <p className={writtenClasses.text}>{textOf(finding.findingId)}</p>
    </div>
  );
}

/** What can be done with a point: answer it, let it rest, take it up again. */
function PointActs({ point: { id, number, held, findings } }: { point: Point }) {
  const say = useSay();
  const { state, procedure } = useOpenCase().facts;
  const answered = findings[state.stage] !== undefined;
  return (
    <Group gap="sm" align="flex-start">
      {held === undefined && (
        <ActLink command="RecordFinding" point={id}>
          {say(answered ? 'point.answerAgain' : 'point.answer', { number })}
        </ActLink>
      )}
      {procedure.holds.length > 0 && (
        <ActLink command={held === undefined ? 'HoldPoint' : 'ResumePoint'} point={id}>
          {say(held === undefined ? 'point.hold' : 'point.resume', { number })}
        </ActLink>
      )}
    </Group>
  );
}
