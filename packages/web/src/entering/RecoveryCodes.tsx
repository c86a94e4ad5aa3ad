import { Button, Group } from '@mantine/core';
import { EntryFrame } from './EntryFrame.tsx';
import classes from './RecoveryCodes.module.css';
import { useEntering } from './use-entering.ts';

/** The codes that let somebody in once each without their telephone. They are shown this one time. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const say = useEntering();
  return (
    <EntryFrame heading={say('enter.factor.keptHeading')} about={say('enter.factor.keptAbout')}>
      <ul className={classes.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group className={classes.buttons}>
        <Button onClick={onDone}>{say('enter.factor.kept')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {say('enter.factor.print')}
        </Button>
      </Group>
    </EntryFrame>
  );
}
