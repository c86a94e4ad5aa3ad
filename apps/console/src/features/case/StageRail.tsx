import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { stageRail } from '@redress/domain/clocks/promises.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import classes from './StageRail.module.css';

const standingClasses = { done: classes.done, now: classes.now, ahead: '', 'not needed': '' };

/** The stages of the procedure, and where this case stands among them. */
export function StageRail() {
  const say = useSay();
  const { facts } = useOpenCase();
  return (
    <ol className={classes.rail} aria-label={say('rail.label')}>
      {stageRail(facts).map(({ stage, standing }) => (
        <li
          key={stage.key}
          className={`${classes.stage} ${standingClasses[standing]}`}
          aria-current={standing === 'now' ? 'step' : undefined}
        >
          <span className={classes.name}>
            <PolicyText>{stage.name}</PolicyText>
          </span>
          <span className={classes.standing}>{say(`rail.${standing}`)}</span>
        </li>
      ))}
    </ol>
  );
}
