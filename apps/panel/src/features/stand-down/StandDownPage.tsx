import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../words/use-say.ts';
import { HearingFrame } from '../hearing/HearingFrame.tsx';
import type { Hearing } from '../hearing/use-hearing.ts';
import { STAND_DOWN } from './stand-down.operations.ts';

/** “I cannot sit”: a member leaves the panel of one case and says why. */
export default function StandDownPage() {
  return (
    <HearingFrame heading="standDown.heading">
      {(hearing) => <StandDownForm hearing={hearing} />}
    </HearingFrame>
  );
}

function StandDownForm({ hearing: { caseId, facts, me } }: { hearing: Hearing }) {
  const say = useSay();
  const navigate = useNavigate();
  const [why, setWhy] = useState<'conflict' | 'withdrew'>('conflict');
  const [reason, setReason] = useState('');
  const command = { type: 'StandDownPanelMember', data: { personId: me, why, reason } } as const;
  const { form, submit, touched } = useCommandForm(facts, command, STAND_DOWN);
  const send = async () => {
    const conflict = why === 'conflict';
    if (!(await submit((idempotencyKey) => ({ caseId, idempotencyKey, conflict, reason })))) return;
    notifications.show({ message: say('standDown.done') });
    await navigate(paths.home());
  };
  return (
    <SectionCard title={say('standDown.form')}>
      <Text mb="md">{say('standDown.body')}</Text>
      <CommandFields
        form={form}
        button={say('standDown.button')}
        onSubmit={() => void send()}
        beside={
          <AppLink href={paths.hearing(caseId)} className="panel-link">
            {say('standDown.back')}
          </AppLink>
        }
      >
        <Radio.Group label={say('standDown.why')} value={why} onChange={(value) => setWhy(value)}>
          <Stack gap="xs" mt="xs">
            <Radio value="conflict" label={say('standDown.conflict')} />
            <Radio value="withdrew" label={say('standDown.withdrew')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('standDown.reason')}
          description={say('standDown.reasonHint')}
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => {
            touched();
            setReason(event.currentTarget.value);
          }}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </SectionCard>
  );
}
