import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import classes from './HearingNavigation.module.css';

const pages: readonly { to: (caseId: string) => string; words: FormatjsIntl.Message['ids'] }[] = [
  { to: paths.hearing, words: 'hearing.tab' },
  { to: paths.papers, words: 'papers.tab' },
  { to: paths.room, words: 'room.tab' },
  { to: paths.vote, words: 'vote.tab' },
  { to: paths.findings, words: 'findings.tab' },
];

/** From one page of a hearing to the others. */
export function HearingNavigation({ caseId }: { caseId: string }) {
  const say = useSay();
  const { pathname } = useLocation();
  return (
    <nav aria-label={say('hearing.pages')} className={classes.tabs}>
      <ul>
        {pages.map(({ to, words }) => (
          <li key={words}>
            <AppLink href={to(caseId)} aria-current={pathname === to(caseId) ? 'page' : undefined}>
              {say(words)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
