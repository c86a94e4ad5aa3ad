import { Button } from '@mantine/core';
import { IconMaximize } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { StepNow } from './StepNow.tsx';

/** The step over the whole screen, for a room: no names, and none of the panel's notes. Escape leaves it. */
export function LargeView({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        variant="default"
        mb="sm"
        leftSection={<IconMaximize size={18} aria-hidden />}
        onClick={() => dialog.current?.showModal()}
      >
        {say('room.large')}
      </Button>
      <dialog ref={dialog} className="panel-large" aria-label={say('room.now')}>
        <StepNow hearing={hearing} />
        <Button variant="white" onClick={() => dialog.current?.close()}>
          {say('room.largeClose')}
        </Button>
      </dialog>
    </>
  );
}
