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
          <Header {...props} open={open} onMenu={() => setOpenAt(open ? undefined : props.path)} />
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

type HeaderProps = WorkspaceShellProps & { open: boolean; onMenu: () => void };

/** Which app, whose, who is signed in; on a phone the button that opens the navigation. */
function Header({ app, organisation, person, onSignOut, open, onMenu }: HeaderProps) {
  const say = useWords();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger
          opened={open}
          onClick={onMenu}
          hiddenFrom="sm"
          size="sm"
          color="white"
          aria-label={say('web.shell.menu')}
          aria-expanded={open}
        />
        <div className={classes.names}>
          <span className={classes.app}>{app}</span>
          {organisation && <span className={classes.organisation}>{organisation}</span>}
        </div>
      </Group>
      <PersonMenu person={person} onSignOut={onSignOut} />
    </Group>
  );
}

function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
