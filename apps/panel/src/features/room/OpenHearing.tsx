import { Text } from '@mantine/core';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { OpenHearingDocument } from '../../generated/room.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingMoment } from '../hearing/HearingMoment.tsx';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { AdjournForm } from './AdjournForm.tsx';

/** The chair marks who is there and opens the hearing; the others see when it will be. */
export function OpenHearing({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const arranged = <HearingMoment at={hearing.facts.state.panel.hearing?.at} />;
  if (!hearing.chair)
    return (
      <SectionCard title={say('room.notOpen')}>
        <Text>{arranged}</Text>
        <Text>{say('room.chairOpens')}</Text>
      </SectionCard>
    );
  return (
    <>
      <SectionCard title={say('room.open')}>
        <Text mb="sm">{arranged}</Text>
        <OpenForm hearing={hearing} />
      </SectionCard>
      <AdjournForm hearing={hearing} />
    </>
  );
}

function OpenForm({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { members, papers } = hearing.facts.state.panel;
  const [present, setPresent] = useState<readonly string[]>([]);
  const form = useHearingForm(hearing, {
    type: 'OpenHearing',
    data: { present },
    mutation: OpenHearingDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  return (
    <CommandFields form={form} size="lg" button={say('room.openButton')} onSubmit={() => void form.submit()}>
      <AnyOf
        label={say('room.present')}
        value={present}
        onChange={setPresent}
        error={form.errorOf('present')}
        options={members.map(({ personId, chair, readVersion }) => ({
          value: personId,
          label: `${hearing.nameOf(personId)}${chair ? ` (${say('quorum.chair')})` : ''}`,
          hint: say(readVersion === papers?.version ? 'members.read' : 'members.unread'),
        }))}
      />
    </CommandFields>
  );
}
