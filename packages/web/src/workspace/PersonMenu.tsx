import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../words/use-words.ts';

export type ShownPerson = { name: string; role?: string };

/** Who is signed in, in which role, and the way out. Always in sight: staff share computers too. */
export function PersonMenu({ person, onSignOut }: { person: ShownPerson; onSignOut: () => void }) {
  const say = useWords();
  return (
    <Group gap="md" wrap="nowrap">
      <div className="workspace-person">
        <Text size="sm" fw={600} c="white" truncate>
          <span className="workspace-hidden">{say('web.shell.signedInAs', { name: '' })}</span>
          <bdi>{person.name}</bdi>
        </Text>
        {person.role && (
          <Text size="xs" c="teal.1" truncate>
            {person.role}
          </Text>
        )}
      </div>
      <Button variant="white" size="xs" className="workspace-sign-out" onClick={onSignOut}>
        {say('web.shell.signOut')}
      </Button>
    </Group>
  );
}
