import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import classes from './SetUpTabs.module.css';

/** The pages of “Set up”, in the order in which somebody goes through them the first time. */
export function SetUpTabs() {
  const say = useSay();
  const { pathname } = useLocation();
  const pages = [
    [paths.setUp(), say('setUp.goLive')],
    [paths.setUpOrganisation(), say('setUp.organisation')],
    [paths.setUpPolicy(), say('setUp.policy')],
    [paths.setUpPeople(), say('setUp.people')],
    [paths.setUpCalendar(), say('setUp.calendar')],
    [paths.setUpMail(), say('setUp.mail')],
    [paths.setUpHistory(), say('setUp.history')],
  ] as const;
  return (
    <nav aria-label={say('navigation.setUp')} className={classes.tabs}>
      <ul>
        {pages.map(([href, text]) => (
          <li key={href}>
            <AppLink href={href} aria-current={href === pathname ? 'page' : undefined}>
              {text}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
