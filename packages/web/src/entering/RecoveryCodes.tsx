import { Button, Group } from '@mantine/core';
import { useNotice } from '../workspace/use-notice.ts';
import { EntryFrame } from './EntryFrame.tsx';
import classes from './RecoveryCodes.module.css';
import { useEntering } from './use-entering.ts';

type RecoveryCodesProps = { codes: readonly string[]; onDone: () => void };

/** The codes that let somebody in once each without their telephone, on a page of their own. */
export function RecoveryCodes(props: RecoveryCodesProps) {
  const say = useEntering();
  return (
    <EntryFrame heading={say('enter.factor.keptHeading')} about={say('enter.factor.keptAbout')}>
      <RecoveryCodeList {...props} />
    </EntryFrame>
  );
}

/** The codes, to be printed, copied or kept as a file. They are shown this one time. */
export function RecoveryCodeList({ codes, onDone }: RecoveryCodesProps) {
  const say = useEntering();
  const notice = useNotice();
  const text = `${say('enter.factor.fileTitle')}\n\n${codes.join('\n')}\n`;
  const copy = () =>
    navigator.clipboard
      .writeText(text)
      .then(() => notice(say('enter.factor.copied')))
      .catch(() => notice(say('enter.factor.notCopied')));
  return (
    <>
      <ul className={classes.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group className={classes.buttons} gap="xs">
        <Button onClick={onDone}>{say('enter.factor.kept')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {say('enter.factor.print')}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {say('enter.factor.copy')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="recovery-codes.txt"
        >
          {say('enter.factor.download')}
        </Button>
      </Group>
    </>
  );
}
