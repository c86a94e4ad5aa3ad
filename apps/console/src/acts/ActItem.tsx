import { Button, Text } from '@mantine/core';
import type { NextAct } from '@redress/domain/acts/playbook.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { actPath } from './act-path.ts';
import { useOpenCase } from '../case/open-case.ts';
import { StoppedClocks } from '../case/StoppedClocks.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../words/use-source.ts';
import classes from './ActItem.module.css';

/** One act of the playbook: its button, which clocks it stops and by when, or why it cannot be done now. */
export function ActItem({ act, lead }: { act: NextAct; lead: boolean }) {
  const say = useSay();
  const { file } = useOpenCase();
  const sourceWords = useSource();
  const { command, letter, refusal, stops, helps } = act;
  const name = letter === undefined ? say(`act.${command}`) : say('act.writeLetter', { letter: letter.name });
  return (
    <li className={classes.act}>
      {refusal === undefined ? (
        <Button
          component={AppLink}
          href={actPath(file.caseId, command, { letter: letter?.key })}
          variant={lead ? 'filled' : 'default'}
        >
          {name}
        </Button>
      ) : (
        <RefusableButton refused={inWords(refusal)}>{name}</RefusableButton>
      )}
      <div className={classes.why}>
        {stops.length > 0 && <StoppedClocks clocks={stops} />}
        {stops.length === 0 && helps.length > 0 && (
          <StoppedClocks clocks={helps} label={say('step.helps')} most={1} />
        )}
        {stops.length + helps.length === 0 && (
          <Text c="dimmed">
            {letter === undefined ? say(`about.${command}`) : sourceWords(sourceOf(letter))}
          </Text>
        )}
      </div>
    </li>
  );
}
