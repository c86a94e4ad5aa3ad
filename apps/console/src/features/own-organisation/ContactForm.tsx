import { Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { SetContactDocument } from '../../generated/own-organisation.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { orNothing, useSetUpForm } from '../set-up/use-set-up-form.ts';
import type { ContactChannel } from './channels.ts';

/** One channel: how, when, and who answers there: a person, or whoever holds a role. */
export function ContactForm({ channel, onDone }: { channel: ContactChannel; onDone: () => void }) {
  const say = useSay();
  const { administration, procedure } = useSetUp();
  const known = administration.contacts.find((contact) => contact.channel === channel);
  const form = useSetUpForm({
    mutation: SetContactDocument,
    start: {
      value: known?.value ?? '',
      hours: known?.hours ?? '',
      who: known?.role != null ? `role:${known.role}` : (known?.personId ?? ''),
    },
    input: ({ value, hours, who }) => ({
      channel,
      value,
      hours: orNothing(hours),
      ...(who.startsWith('role:') ? { role: who.slice(5) } : { personId: orNothing(who) }),
    }),
    done: say('own.contact.done'),
    onDone,
  });
  const { data, set, errorOf, field } = form;
  const people = administration.people.filter(({ kind, leftOn }) => kind === 'staff' && leftOn == null);
  return (
    <>
      <Text fw={600} mb="xs">
        {say(`channel.${channel}`)}
      </Text>
      <SetUpFields form={form} button={say('own.contact.save')} onCancel={onDone}>
        <Line label={say(`own.value.${channel}`)} {...field('value')} />
        <Line label={say('own.hours')} hint={say('own.hoursHint')} {...field('hours')} />
        <Choice
          label={say('own.who')}
          value={data.who}
          onChange={(who) => set({ who })}
          empty={say('own.whoNobody')}
          options={[
            ...(procedure?.roles ?? []).map(({ key, title }) => ({ value: `role:${key}`, label: title })),
            ...people.map(({ personId, name }) => ({ value: personId, label: name ?? '' })),
          ]}
          error={errorOf('personId') ?? errorOf('role')}
        />
      </SetUpFields>
    </>
  );
}
