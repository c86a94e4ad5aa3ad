import { Button, Code, Group, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useState } from 'react';
import { MakePasswordLinkDocument, RemoveFactorDocument } from '../../generated/colleagues.ts';
import type { Colleague } from '../set-up/administration.ts';
import classes from './InviteCard.module.css';

type WayInFormProps = { person: Colleague; onDone: () => void };

/** For somebody who cannot get in by themselves: a link on paper, or the lost second step removed. */
export function WayInForm({ person, onDone }: WayInFormProps) {
  const say = useSay();
  const notice = useNotice();
  const client = useApolloClient();
  const link = useCommand(MakePasswordLinkDocument);
  const factor = useCommand(RemoveFactorDocument);
  const [address, setAddress] = useState<string>();
  const { personId } = person;
  const print = async () => {
    const ended = await link.send((idempotencyKey) => ({ idempotencyKey, personId }));
    if (ended.is === 'done' && ended.answer.__typename === 'PasswordLink') setAddress(ended.answer.address);
  };
  const remove = async () => {
    const ended = await factor.send((idempotencyKey) => ({ idempotencyKey, input: { personId } }));
    if (ended.is !== 'done') return;
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    notice(say('colleagues.wayIn.factorDone'));
    onDone();
  };
  if (address !== undefined) return <Printed address={address} onDone={onDone} />;
  const problem = [link.outcome, factor.outcome].find((one) => one !== undefined && one.is !== 'done');
  return (
    <div className={classes.invite}>
      {problem !== undefined && <ProblemBanner takesFocus>{problem.words}</ProblemBanner>}
      <Text mb="xs">{say('colleagues.wayIn.about')}</Text>
      <Group gap="xs">
        <Button size="xs" variant="default" disabled={link.pending} onClick={() => void print()}>
          {say('colleagues.wayIn.password')}
        </Button>
        <Button size="xs" variant="default" disabled={factor.pending} onClick={() => void remove()}>
          {say('colleagues.wayIn.factor')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {say('setUp.cancel')}
        </Button>
      </Group>
    </div>
  );
}

function Printed({ address, onDone }: { address: string; onDone: () => void }) {
  const say = useSay();
  return (
    <div className={classes.invite} role="status">
      <Text mb="xs">{say('colleagues.wayIn.give')}</Text>
      <Code block dir="ltr" className={classes.link}>
        {address}
      </Code>
      <Text size="sm" c="dimmed" mt="xs">
        {say('colleagues.wayIn.once')}
      </Text>
      <Button size="xs" variant="default" mt="xs" onClick={onDone}>
        {say('web.done')}
      </Button>
    </div>
  );
}
