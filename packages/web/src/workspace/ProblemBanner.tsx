import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import classes from './ProblemBanner.module.css';

type ProblemBannerProps = {
  title?: string;
  /** What is wrong and what to do, in plain words. */
  children: ReactNode;
  onRetry?: () => void;
  /** Takes the focus when it appears: for the answer to something the person just did. Give it a key of the attempt to take it again. */
  takesFocus?: boolean;
};

/** Something went wrong with a page or with what was just sent. */
export function ProblemBanner({ title, children, onRetry, takesFocus }: ProblemBannerProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  // A list is drawn anew at every letter that is typed: only another sentence is another answer.
  const sentence = typeof children === 'string' ? children : undefined;
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, sentence]);
  return (
    <Alert
      ref={box}
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? say('web.errorSummary.title')}
      className={classes.problem}
      {...(takesFocus ? { tabIndex: -1, 'data-takes-focus': '' } : {})}
    >
      {children}
      {onRetry && (
        <div className={classes.retry}>
          <Button size="xs" variant="default" onClick={onRetry}>
            {say('web.tryAgain')}
          </Button>
        </div>
      )}
    </Alert>
  );
}
