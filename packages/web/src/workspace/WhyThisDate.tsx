import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import classes from './WhyThisDate.module.css';

/** “How this date was worked out”: closed until asked for, one line for each step. `children`: what it is called instead. */
export function WhyThisDate({ why, children }: { why: readonly string[]; children?: ReactNode }) {
  const say = useWords();
  return (
    <details className={classes.why}>
      <summary>{children ?? say('web.date.why')}</summary>
      <ol>
        {why.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
