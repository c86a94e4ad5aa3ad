import { useWords } from '../words/use-words.ts';
import { leaveSite } from './leave-site.ts';

/** The way out as the keyboard's first stops, beside “Skip to main content”: Tab, Tab, Enter. */
export function ExitSkipLink({ href, forget }: { href: string; forget: () => void }) {
  const say = useWords();
  return (
    <a
      href={href}
      className="govuk-skip-link"
      rel="nofollow noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leaveSite(href, say('web.leave.leaving'), forget);
      }}
    >
      {say('web.leave.button')}
    </a>
  );
}
