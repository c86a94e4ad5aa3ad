import { Button } from '@mantine/core';
import { IconMaximize } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { StepNow } from './StepNow.tsx';
import stepClasses from './step.module.css';

/** The step over the whole screen, for a room: no names, and none of the panel's notes. Escape leaves it. */
export function LargeView({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <>
      <Button
        variant="default"
        mb="sm"
        leftSection={<IconMaximize size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say('room.large')}
      </Button>
      {open && (
        <dialog
          ref={dialog}
          className={stepClasses.large}
          aria-label={say('room.large')}
          onClose={() => setOpen(false)}
        >
          <StepNow hearing={hearing} />
          <Button variant="white" onClick={() => dialog.current?.close()}>
            {say('room.largeClose')}
          </Button>
        </dialog>
      )}
    </>
  );
}
