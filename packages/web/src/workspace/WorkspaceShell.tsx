import { AppShell, Burger, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { PersonMenu, PersonName, type ShownPerson } from './PersonMenu.tsx';
import { WorkspaceNavigation, type NavigationEntry } from './WorkspaceNavigation.tsx';
import classes from './WorkspaceShell.module.css';
import personMenuClasses from './PersonMenu.module.css';

type WorkspaceShellProps = {
  app: string;
  organisation?: string;
  navigation: readonly NavigationEntry[];
  /** Path of the page that is shown: marks its entry, and closes the menu on a phone when it changes. */
  path: string;
  person: ShownPerson;
  onSignOut: () => void;
  children: ReactNode;
};

/** The frame of console and panel: skip link, header, navigation, and one `<main>`. */
export function WorkspaceShell(props: WorkspaceShellProps) {
  const say = useWords();
  // Open at one address only: going somewhere closes it.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === props.path;
  return (
    <>
      <a className={classes.skip} href="#main" onClick={(event) => focusMain(event)}>
        {say('web.skipToContent')}
      </a>
      <AppShell
        header={{ height: 60 }}
        navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
        padding={{ base: 'md', md: 'xl' }}
      >
        <AppShell.Header className={classes.header}>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap" miw={0}>
              <Burger
                opened={open}
                onClick={() => setOpenAt(open ? undefined : props.path)}
                hiddenFrom="sm"
                size="sm"
                color="white"
                aria-label={say('web.shell.menu')}
                aria-expanded={open}
              />
              <div className={classes.names}>
                <span className={classes.app}>{props.app}</span>
                {props.organisation && <span className={classes.organisation}>{props.organisation}</span>}
              </div>
            </Group>
            <PersonMenu person={props.person} onSignOut={props.onSignOut} />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm" className={classes.navbar} aria-label={say('web.shell.navigation')}>
          <PersonName person={props.person} className={personMenuClasses.inNavbar} />
          <WorkspaceNavigation entries={props.navigation} path={props.path} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
          {props.children}
        </AppShell.Main>
      </AppShell>
    </>
  );
}

function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
