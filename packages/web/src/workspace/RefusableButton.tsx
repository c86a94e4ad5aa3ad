import { Button, Text, VisuallyHidden, type ButtonProps } from '@mantine/core';
import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import classes from './RefusableButton.module.css';

type RefusableButtonProps = ButtonProps & {
  /** The rules' reason why not, from `refusal()`; undefined when it may be done. */
  refused?: ReactNode;
  /** Being sent. */
  pending?: boolean;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps>;

/** A button that never vanishes: when the rules say no it stays, can be reached by keyboard, and the reason stands below it. */
export function RefusableButton({ refused, pending, children, onClick, ...button }: RefusableButtonProps) {
  const say = useWords();
  const id = useId();
  const off = Boolean(refused || pending);
  // `disabled` would take it out of the tab order, and the reason with it.
  const click = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  return (
    <div className={classes.refusable}>
      <Button
        type="button"
        {...button}
        onClick={click}
        data-disabled={refused ? true : undefined}
        aria-disabled={off || undefined}
        aria-describedby={refused ? id : undefined}
      >
        {pending ? say('web.sending') : children}
      </Button>
      {refused && (
        <Text id={id} size="sm" className={classes.reason}>
          <VisuallyHidden component="span">{say('web.cannot')} </VisuallyHidden>
          {refused}
        </Text>
      )}
    </div>
  );
}
