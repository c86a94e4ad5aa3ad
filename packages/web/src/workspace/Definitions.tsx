import { PolicyText } from '../words/PolicyText.tsx';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import classes from './Definitions.module.css';

export type Definition = { term: ReactNode; value?: ReactNode };

/** Names and values in two columns, one on a phone. What is not known says so. */
export function Definitions({ rows }: { rows: readonly Definition[] }) {
  const say = useWords();
  return (
    <dl className={classes.list}>
      {rows.map((row, index) => (
        <div key={index} className={classes.row}>
          <dt>{row.term}</dt>
          <dd>
            {(row.value && <PolicyText>{row.value}</PolicyText>) || (
              <Text c="dimmed" span inherit>
                {say('web.notProvided')}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
