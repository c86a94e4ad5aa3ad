import { Button, Group, Text } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import entriesClasses from '../../case/entries.module.css';
import { useSetUp } from '../set-up/administration.ts';
import { ContactForm } from './ContactForm.tsx';
import { channels, type ContactChannel } from './channels.ts';
import { useRemoveContact } from './use-remove-contact.ts';

/** How people reach the organisation, channel by channel, and who answers there. */
export function Contacts() {
  const say = useSay();
  const [open, setOpen] = useState<ContactChannel>();
  return (
    <SectionCard title={say('own.contacts')}>
      <Text c="dimmed" mb="sm">
        {say('own.contactsAbout')}
      </Text>
      <ul className={plainListClasses.list}>
        {channels.map((channel) => (
          <li key={channel} className={entriesClasses.entry}>
            {open === channel ? (
              <ContactForm channel={channel} onDone={() => setOpen(undefined)} />
            ) : (
              <Contact channel={channel} onOpen={() => setOpen(channel)} />
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function Contact({ channel, onOpen }: { channel: ContactChannel; onOpen: () => void }) {
  const say = useSay();
  const { administration, procedure } = useSetUp();
  const remove = useRemoveContact();
  const contact = administration.contacts.find((known) => known.channel === channel);
  const name = say(`channel.${channel}`);
  const who =
    administration.people.find(({ personId }) => personId === contact?.personId)?.name ??
    procedure?.roles.find(({ key }) => key === contact?.role)?.title;
  return (
    <div className={entriesClasses.head}>
      <div>
        <Text fw={600}>{name}</Text>
        {contact === undefined ? (
          <Text c="dimmed">{say('own.contact.none')}</Text>
        ) : (
          <>
            <Text>{contact.value}</Text>
            <Text size="sm" c="dimmed">
              {[contact.hours, who].filter((part) => part != null).join(' · ')}
            </Text>
          </>
        )}
      </div>
      <Group gap="xs">
        {contact !== undefined && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => remove(channel)}
            aria-label={say('own.contact.removeNamed', { channel: name })}
          >
            {say('own.contact.remove')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          onClick={onOpen}
          aria-label={say(contact === undefined ? 'own.contact.addNamed' : 'own.contact.changeNamed', {
            channel: name,
          })}
        >
          {say(contact === undefined ? 'own.contact.add' : 'own.contact.change')}
        </Button>
      </Group>
    </div>
  );
}
