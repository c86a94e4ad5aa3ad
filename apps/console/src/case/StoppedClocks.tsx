import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { DueDate } from './DueDate.tsx';
import { useOpenCase } from './open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import classes from './StoppedClocks.module.css';

type StoppedClocksProps = {
  clocks: readonly Clock[];
  /** Said above them, where they are not stopped by the act itself. */
  label?: string;
  /** How many are named; the others are counted. */
  most?: number;
  /** In a box of their own, above a form. */
  framed?: boolean;
};

/** Which clocks an act stops, each with the day by which it has to be done. */
export function StoppedClocks({ clocks, label, most = clocks.length, framed }: StoppedClocksProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  return (
    <div className={framed ? `${classes.stops} ${classes.framed}` : classes.stops}>
      {label !== undefined && <span className={classes.label}>{label}</span>}
      <ul aria-label={label ?? say('step.stops')}>
        {clocks.slice(0, most).map((clock) => (
          <li key={`${clock.key}/${clock.of}`}>
            <span className={classes.what}>
              <PolicyText>{clock.rule.name}</PolicyText>
              {clock.rule.per === 'recipient' &&
                ` (${titleInWords(recipientTitle(clock.of, facts.procedure))})`}
            </span>{' '}
            <DueDate clock={clock} />
          </li>
        ))}
        {clocks.length > most && <li>{say('worklist.moreClocks', { count: clocks.length - most })}</li>}
      </ul>
    </div>
  );
}
