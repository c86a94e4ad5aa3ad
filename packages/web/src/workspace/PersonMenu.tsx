import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useWords } from '../words/use-words.ts';
import classes from './PersonMenu.module.css';

export type ShownPerson = { name: string; role?: string };

/** Who is signed in, in which role, and the way out. Always in sight: staff share computers too. */
export function PersonMenu({ person, onSignOut }: { person: ShownPerson; onSignOut: () => void }) {
  const say = useWords();
  return (
    <Group gap="md" wrap="nowrap">
      <PersonName person={person} className={classes.inHeader} />
      <Button variant="white" size="xs" className={classes.signOut} onClick={onSignOut}>
        {say('web.shell.signOut')}
      </Button>
    </Group>
  );
}

/** Name over role. Stands in the header, and on a phone at the top of the menu. */
export function PersonName({ person, className }: { person: ShownPerson; className: string | undefined }) {
  const say = useWords();
  return (
    <p className={`${classes.person} ${className}`}>
      <VisuallyHidden component="span">{say('web.shell.signedInAs')} </VisuallyHidden>
      <bdi className={classes.name}>{person.name}</bdi>
      {person.role && <span className={classes.role}>{person.role}</span>}
    </p>
  );
}
