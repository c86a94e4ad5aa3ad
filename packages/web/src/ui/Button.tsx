import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { StartIcon } from './StartIcon.tsx';

export type ButtonLook = 'secondary' | 'warning';

type ButtonProps = {
  look?: ButtonLook;
  /** The way into a journey: larger, with an arrow. */
  start?: boolean;
  /** Being sent: says so, and does nothing when pressed again. */
  pending?: boolean;
  /** Why it cannot be pressed now. The button stays where it is, can be reached by keyboard, and the reason stands below it. */
  refused?: ReactNode;
} & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({
  look,
  start,
  pending,
  refused,
  className,
  children,
  onClick,
  ...button
}: ButtonProps) {
  const say = useWords();
  const reasonId = useId();
  const off = Boolean(pending || refused);
  const click = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  return (
    <>
      <button
        type="submit"
        {...button}
        {...(button.disabled || off ? { 'aria-disabled': true } : {})}
        {...(refused ? { 'aria-describedby': reasonId } : {})}
        className={classNames(
          'govuk-button',
          className,
          look && `govuk-button--${look}`,
          start && 'govuk-button--start',
        )}
        onClick={click}
      >
        {pending ? say('web.sending') : children}
        {start && <StartIcon />}
      </button>
      {refused && (
        <p id={reasonId} className="govuk-hint redress-refusal">
          {refused}
        </p>
      )}
    </>
  );
}
