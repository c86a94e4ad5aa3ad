import { Checkbox, Stack, Text } from '@mantine/core';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import { HearingMoment } from '../hearing/HearingMoment.tsx';
import type { Hearing } from '../hearing/use-hearing.ts';
import { AdjournForm } from './AdjournForm.tsx';
import { OPEN_HEARING } from './room.operations.ts';

/** The chair marks who is there and opens the hearing; the others see when it will be. */
export function OpenHearing({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { caseId, facts, chair, nameOf } = hearing;
  const { members, hearing: arranged } = facts.state.panel;
  const [present, setPresent] = useState<readonly string[]>([]);
  const command = { type: 'OpenHearing', data: { present } } as const;
  const { form, submit, touched } = useCommandForm(facts, command, OPEN_HEARING);
  if (!chair)
    return (
      <SectionCard title={say('room.notOpen')}>
        <Text>
          <HearingMoment at={arranged?.at} />
        </Text>
        <Text>{say('room.chairOpens')}</Text>
      </SectionCard>
    );
  const mark = (personId: string, here: boolean) => {
    touched();
    setPresent(here ? [...present, personId] : present.filter((other) => other !== personId));
  };
  return (
    <>
      <SectionCard title={say('room.open')}>
        <Text mb="sm">
          <HearingMoment at={arranged?.at} />
        </Text>
        <CommandFields
          form={form}
          size="lg"
          button={say('room.openButton')}
          onSubmit={() =>
            void submit((idempotencyKey) => ({ caseId, idempotencyKey, input: { present: [...present] } }))
          }
        >
          <Checkbox.Group
            label={say('room.present')}
            value={[...present]}
            onChange={() => undefined}
            error={form.errorOf('present')}
          >
            <Stack gap="sm" mt="xs">
              {members.map((member) => (
                <Checkbox
                  key={member.personId}
                  value={member.personId}
                  label={`${nameOf(member.personId)}${member.chair ? ` (${say('quorum.chair')})` : ''}`}
                  description={
                    member.readVersion === facts.state.panel.papers?.version
                      ? say('members.read')
                      : say('members.unread')
                  }
                  onChange={(event) => mark(member.personId, event.currentTarget.checked)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </CommandFields>
      </SectionCard>
      <AdjournForm hearing={hearing} />
    </>
  );
}
