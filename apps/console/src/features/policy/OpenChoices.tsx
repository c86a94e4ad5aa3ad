import { Stack, Text } from '@mantine/core';
import { openChoices } from '@redress/domain/procedure/open-choices.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';

type OpenChoicesProps = {
  procedure: Procedure;
  onSettle: (role: string, substitutes: readonly string[]) => void;
};

/** What the policy does not say and somebody here has to: who stands in where a complaint is about the holder of a role. */
export function OpenChoices({ procedure, onSettle }: OpenChoicesProps) {
  const say = useSay();
  const choices = openChoices(procedure);
  if (choices.length === 0) return null;
  const others = (role: string) =>
    procedure.roles.filter(({ key }) => key !== role).map(({ key, title }) => ({ value: key, label: title }));
  return (
    <SectionCard title={say('policy.open')}>
      <Text c="dimmed" mb="md">
        {say('policy.openAbout')}
      </Text>
      <Stack maw="38rem">
        {choices.map(({ role, title, substitutes, note }) => (
          <Choice
            key={role}
            label={say('policy.standIn', { role: title })}
            hint={note}
            value={substitutes[0] ?? ''}
            onChange={(first) =>
              onSettle(
                role,
                first === '' ? [] : [first, ...substitutes.filter((key) => key !== first).slice(1)],
              )
            }
            empty={say('policy.nobody')}
            options={others(role)}
          />
        ))}
      </Stack>
    </SectionCard>
  );
}
