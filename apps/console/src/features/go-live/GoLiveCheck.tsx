import { Button, Text } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { IconCircleCheckFilled, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { Administration } from '../set-up/administration.ts';
import classes from './GoLiveCheck.module.css';
import { isKnown, mendedAt } from './parts.ts';

type GoLiveCheckProps = { check: Administration['checks'][number] };

/** One thing that is asked: done, or what goes wrong without it, and the way to mend it. */
export function GoLiveCheck({ check }: GoLiveCheckProps) {
  const say = useSay();
  const { code, done, weight, why } = check;
  if (!isKnown(code)) return <li className={classes.check}>{why?.message ?? code}</li>;
  const mended = mendedAt[code];
  const values = { role: check.role ?? '', count: check.count ?? 0 };
  const state = done ? 'done' : weight === 'stops' ? 'stops' : 'later';
  return (
    <li className={classes.check} data-state={state}>
      <Mark state={state} />
      <div className={classes.words}>
        <Text fw={done ? 400 : 650}>{say(`goLive.${code}.${done ? 'done' : 'lacks'}`, values)}</Text>
        {!done && (
          <Text size="sm" c="dimmed">
            {why?.message ?? say(mended === undefined ? 'goLive.outside' : 'goLive.canFollow')}
          </Text>
        )}
      </div>
      {done && (
        <Text size="sm" c="dimmed">
          {say('goLive.done')}
        </Text>
      )}
      {!done && mended !== undefined && (
        <Button
          component={AppLink}
          href={mended}
          variant="default"
          size="xs"
          className={classes.act}
          aria-label={say('goLive.mendNamed', { what: say(`goLive.${code}.act`, values) })}
        >
          {say(`goLive.${code}.act`, values)}
        </Button>
      )}
    </li>
  );
}

function Mark({ state }: { state: 'done' | 'stops' | 'later' }) {
  const say = useSay();
  const look = { size: 20, className: classes.mark, 'aria-label': say(`goLive.mark.${state}`), role: 'img' };
  if (state === 'done') return <IconCircleCheckFilled {...look} />;
  return state === 'stops' ? <IconCircleX {...look} /> : <IconCircleDashed {...look} />;
}
