import { Button, Code, Group, Text } from '@mantine/core';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useState } from 'react';
import { InviteDocument, type InviteMutation } from '../../generated/colleagues.ts';
import type { Colleague } from '../set-up/administration.ts';
import classes from './InviteCard.module.css';

type Invitation = Extract<InviteMutation['invite'], { __typename: 'Invitation' }>;

/** How somebody gets in: a link that works once, sent to them or printed. It is shown this one time. */
export function InviteCard({ person }: { person: Colleague }) {
  const { send, pending, outcome } = useCommand(InviteDocument);
  const [made, setMade] = useState<Invitation>();
  const invite = async (byMail: boolean) => {
    const ended = await send(() => ({ personId: person.personId, byMail }));
    setMade(ended.is === 'done' && ended.answer.__typename === 'Invitation' ? ended.answer : undefined);
  };
  return (
    <div className={classes.invite}>
      {outcome !== undefined && outcome.is !== 'done' && (
        <ProblemBanner takesFocus>{outcome.words}</ProblemBanner>
      )}
      {made === undefined ? (
        <Ways person={person} pending={pending} onInvite={(byMail) => void invite(byMail)} />
      ) : (
        <Link made={made} />
      )}
    </div>
  );
}

type WaysProps = { person: Colleague; pending: boolean; onInvite: (byMail: boolean) => void };

function Ways({ person, pending, onInvite }: WaysProps) {
  const say = useSay();
  const name = person.name ?? '';
  const ways = person.email == null ? (['link'] as const) : (['mail', 'link'] as const);
  return (
    <>
      <Text mb="xs">{say('colleagues.invite.about')}</Text>
      <Group gap="xs">
        {ways.map((way) => (
          <Button
            key={way}
            size="xs"
            variant="default"
            disabled={pending}
            onClick={() => onInvite(way === 'mail')}
            aria-label={say('colleagues.actNamed', { act: say(`colleagues.invite.${way}`), name })}
          >
            {say(`colleagues.invite.${way}`)}
          </Button>
        ))}
      </Group>
    </>
  );
}

function Link({ made }: { made: Invitation }) {
  const say = useSay();
  return (
    <div role="status">
      <Text mb="xs">{wordsFor(made, say)}</Text>
      <Code block dir="ltr" className={classes.link}>
        {made.address}
      </Code>
      <Text size="sm" c="dimmed" mt="xs">
        {say('colleagues.invite.once')}
      </Text>
    </div>
  );
}

const wordsFor = ({ taken, failure }: Invitation, say: ReturnType<typeof useSay>): string => {
  if (taken === null) return say('colleagues.invite.give');
  return taken ? say('colleagues.invite.sent') : say('colleagues.invite.notSent', { failure: failure ?? '' });
};
