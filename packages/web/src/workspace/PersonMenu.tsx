import { Button, Group } from '@mantine/core';
import { useWords } from '../words/use-words.ts';

export type ShownPerson = { name: string; role?: string };

/** Who is signed in, in which role, and the way out. Always in sight: staff share computers too. */
export function PersonMenu({ person, onSignOut }: { person: ShownPerson; onSignOut: () => void }) {
  const say = useWords();
  return (
    <Group gap="md" wrap="nowrap">
      <PersonName person={person} className="workspace-header__person" />
      <Button variant="white" size="xs" className="workspace-sign-out" onClick={onSignOut}>
        {say('web.shell.signOut')}
      </Button>
    </Group>
  );
}

/** Name over role. Stands in the header, and on a phone at the top of the menu. */
export function PersonName({ person, className }: { person: ShownPerson; className: string }) {
  const say = useWords();
  return (
    <p className={`workspace-person ${className}`}>
      <span className="workspace-hidden">{say('web.shell.signedInAs')} </span>
      <bdi className="workspace-person__name">{person.name}</bdi>
      {person.role && <span className="workspace-person__role">{person.role}</span>}
    </p>
  );
}
