import { Badge, NavLink } from '@mantine/core';
import type { ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';
import plainListClasses from './plain-list.module.css';
import classes from './WorkspaceNavigation.module.css';

export type NavigationEntry = {
  href: string;
  text: string;
  icon?: ReactNode;
  /** Things waiting there. */ count?: number;
};

/** The entries of the navbar; the one whose page, or a page below it, is shown carries `aria-current`. */
export function WorkspaceNavigation({
  entries,
  path,
}: {
  entries: readonly NavigationEntry[];
  path: string;
}) {
  const current = currentEntry(entries, path);
  return (
    <ul className={plainListClasses.list}>
      {entries.map((entry) => (
        <li key={entry.href}>
          <NavLink
            component={AppLink}
            href={entry.href}
            label={entry.text}
            leftSection={entry.icon}
            rightSection={entry.count ? <Badge size="md">{entry.count}</Badge> : undefined}
            active={entry === current}
            aria-current={entry === current ? 'page' : undefined}
            variant="light"
            className={classes.link}
          />
        </li>
      ))}
    </ul>
  );
}

// The longest address that the path begins with: `/` must not be marked on every page.
function currentEntry(entries: readonly NavigationEntry[], path: string) {
  return entries
    .filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
