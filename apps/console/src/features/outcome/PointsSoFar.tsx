import { Text } from '@mantine/core';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import asideClasses from '../../acts/aside.module.css';
import classes from './PointsSoFar.module.css';

/** What was found on each point, before the whole is decided. */
export function PointsSoFar() {
  const say = useSay();
  const { facts } = useOpenCase();
  const points = usePoints();
  const outcomes = outcomesOf(facts.procedure, facts.state.stage);
  return (
    <div className={asideClasses.aside}>
      <Text fw={600}>{say('decide.points')}</Text>
      <ol className={classes.points}>
        {points.map((point) => {
          const finding = point.findings[facts.state.stage];
          const word = outcomes.find(({ key }) => key === finding?.outcome)?.word;
          return (
            <li key={point.id}>
              {point.words}{' '}
              <strong>
                {point.held === undefined ? (word ?? say('point.unanswered')) : say('point.held')}
              </strong>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
