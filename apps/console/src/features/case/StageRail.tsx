import { stageRail } from '@redress/domain/clocks/promises.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** The stages of the procedure, and where this case stands among them. */
export function StageRail() {
  const say = useSay();
  const { facts } = useOpenCase();
  return (
    <ol className="console-rail" aria-label={say('rail.label')}>
      {stageRail(facts).map(({ stage, standing }) => (
        <li
          key={stage.key}
          className={`console-rail__stage console-rail__stage--${standing.replace(' ', '-')}`}
          aria-current={standing === 'now' ? 'step' : undefined}
        >
          <span className="console-rail__name">{stage.name}</span>
          <span className="console-rail__standing">{say(`rail.${standing}`)}</span>
        </li>
      ))}
    </ol>
  );
}
