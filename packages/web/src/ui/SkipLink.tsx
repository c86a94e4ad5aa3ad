import type { MouseEvent } from 'react';
import { useWords } from '../words/use-words.ts';

/** The first stop of the keyboard: over the header, to the page itself. `target` is the id of `<main tabIndex={-1}>`. */
export function SkipLink(props: { target: string; children?: string }) {
  const say = useWords();
  // Done by hand so that the address, and with it the router, stays as it is.
  const skip = (event: MouseEvent) => {
    const main = document.getElementById(props.target);
    if (!main) return;
    event.preventDefault();
    main.focus();
  };
  return (
    <a href={`#${props.target}`} className="govuk-skip-link" onClick={skip}>
      {props.children ?? say('web.skipToContent')}
    </a>
  );
}
