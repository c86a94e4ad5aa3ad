import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useWords } from '@redress/web/words/use-words.ts';
import { useLocation, useNavigate } from 'react-router';

/** “Back” on pages that are read in between, such as help: to the page before, or to `href` for whoever came from outside. */
export function BackBefore({ href }: { href: string }) {
  const say = useWords();
  const navigate = useNavigate();
  const { key } = useLocation();
  return (
    <AppLink
      href={href}
      className="govuk-back-link"
      onClick={(event) => {
        // The router's first page of a visit has this key: there is nothing of ours before it.
        if (key === 'default') return;
        event.preventDefault();
        void navigate(-1);
      }}
    >
      {say('web.back')}
    </AppLink>
  );
}
