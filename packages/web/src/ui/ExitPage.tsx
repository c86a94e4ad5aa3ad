import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { leaveSite, reloadWhenBroughtBack } from './leave-site.ts';
import { useTripleKey, type KeyCount } from './use-triple-key.ts';

type ExitPageProps = {
  /** A harmless page elsewhere. An ordinary link, so that it works without scripts too. */
  href: string;
  /** Forgets the session and what was typed, without waiting for anything. */
  forget: () => void;
};

/** “Leave this site”, for somebody who may not be safe while another person looks. On every page, in reach of the thumb. */
export function ExitPage({ href, forget }: ExitPageProps) {
  const say = useWords();
  const leave = () => leaveSite(href, say('web.leave.leaving'), forget);
  const count = useTripleKey(leave);
  useEffect(reloadWhenBroughtBack, []);
  return (
    <div className="govuk-exit-this-page">
      <a
        href={href}
        role="button"
        draggable={false}
        className="govuk-button govuk-button--warning govuk-exit-this-page__button"
        rel="nofollow noreferrer"
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        {say('web.leave.button')}
        {count.presses > 0 && <Lights on={count.presses} />}
      </a>
      <span role="status" className="govuk-visually-hidden">
        {spoken(count, say)}
      </span>
    </div>
  );
}

function Lights({ on }: { on: number }) {
  return (
    <div
      className="govuk-exit-this-page__indicator govuk-exit-this-page__indicator--visible"
      aria-hidden="true"
    >
      {[0, 1, 2].map((light) => (
        <div
          key={light}
          className={classNames(
            'govuk-exit-this-page__indicator-light',
            light < on && 'govuk-exit-this-page__indicator-light--on',
          )}
        />
      ))}
    </div>
  );
}

function spoken(count: KeyCount, say: ReturnType<typeof useWords>) {
  if (count.presses === 1) return say('web.leave.twoMore');
  if (count.presses === 2) return say('web.leave.oneMore');
  return count.expired ? say('web.leave.expired') : '';
}
