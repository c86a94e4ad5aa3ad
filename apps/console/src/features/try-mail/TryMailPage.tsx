import { useApolloClient } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useState } from 'react';
import { TryMailDocument, type TryMailMutation } from '../../generated/try-mail.ts';

type Tried = Extract<TryMailMutation['tryMail'], { __typename: 'MailTry' }>;

/** Sends a message to oneself, and says what came of it. */
export default function TryMailPage() {
  const say = useSay();
  const { person } = useStaffSession();
  const [to, setTo] = useState(person?.email ?? '');
  const { form, tried, submit } = useTrying(to);
  const heading = say('setUp.mail');
  return (
    <Page title={heading} browserTitle={heading} about={say('tryMail.about')}>
      <SectionCard title={say('tryMail.heading')}>
        <CommandFields form={form} button={say('tryMail.send')} onSubmit={() => void submit()}>
          <Line
            label={say('tryMail.to')}
            type="email"
            value={to}
            onChange={setTo}
            error={form.reasons.find(({ field }) => field === 'to')?.text}
          />
        </CommandFields>
        <div role="status">{tried && <HowItWent tried={tried} />}</div>
      </SectionCard>
    </Page>
  );
}

function useTrying(to: string) {
  const client = useApolloClient();
  const [tries, setTries] = useState(0);
  const [tried, setTried] = useState<Tried>();
  const { send, pending, outcome } = useCommand(TryMailDocument);
  const submit = async () => {
    setTries(tries + 1);
    setTried(undefined);
    const ended = await send(() => ({ to }));
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    if (ended.is === 'done' && ended.answer.__typename === 'MailTry') setTried(ended.answer);
  };
  const reasons = outcome?.is === 'refused' ? outcome.reasons : [];
  const failed = outcome?.is === 'failed' ? outcome.words : undefined;
  return { form: { reasons, tries, refused: undefined, failed, pending }, tried, submit };
}

function HowItWent({ tried: { taken, failure } }: { tried: Tried }) {
  const say = useSay();
  const refusedLogin = failure === 'SMTP_535' || failure === 'EAUTH';
  const unreached = ['ECONNREFUSED', 'ESOCKET', 'ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ENOTFOUND'];
  const why = refusedLogin
    ? say('tryMail.login')
    : unreached.includes(failure ?? '')
      ? say('tryMail.unreached')
      : say('tryMail.refused');
  return (
    <>
      <Text mt="md" mb={4}>
        <StatusBadge tone={taken === true ? 'good' : 'bad'}>
          {say(taken === true ? 'tryMail.taken' : 'tryMail.notTaken')}
        </StatusBadge>
      </Text>
      <Text>{taken === true ? say('tryMail.look') : why}</Text>
      {failure !== null && (
        <Text size="sm" c="dimmed">
          {say('tryMail.code', { code: failure })}
        </Text>
      )}
    </>
  );
}
