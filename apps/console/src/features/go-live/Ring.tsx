import { useSay } from '@redress/web/words/use-say.ts';
import classes from './Ring.module.css';

const radius = 40;
const round = 2 * Math.PI * radius;

/** How many of all things are done, drawn as a ring around the words. */
export function Ring({ done, all }: { done: number; all: number }) {
  const say = useSay();
  const words = say('goLive.doneOf', { done, all });
  return (
    <svg viewBox="0 0 100 100" className={classes.ring} role="img" aria-label={words}>
      <circle cx="50" cy="50" r={radius} className={classes.rest} />
      <circle
        cx="50"
        cy="50"
        r={radius}
        className={classes.done}
        strokeDasharray={`${all === 0 ? 0 : (done / all) * round} ${round}`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="56" textAnchor="middle" className={classes.words}>
        {say('goLive.count', { done, all })}
      </text>
    </svg>
  );
}
