import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Text } from '@mantine/core';
import { nextStep } from '@redress/domain/panel/hearing.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { AdjournForm } from './AdjournForm.tsx';
import { DepartForm } from './DepartForm.tsx';
import { EndHearing } from './EndHearing.tsx';
import { TakeStep } from './TakeStep.tsx';

/** What the chair does next; the others are told that the chair does it. */
export function ChairControls({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const next = nextStep(hearing.facts);
  if (!hearing.chair)
    return (
      <SectionCard title={say('room.follow')}>
        <Text>{say('room.followBody')}</Text>
      </SectionCard>
    );
  return (
    <>
      {next && (
        <SectionCard key={next.key} title={say('room.nextHeading')}>
          <Text mb="sm">
            <PolicyText>{next.title}</PolicyText>
          </Text>
          <TakeStep hearing={hearing} step={next.key} next>
            {say('room.take')}
          </TakeStep>
        </SectionCard>
      )}
      <EndHearing hearing={hearing} />
      {next && <DepartForm hearing={hearing} />}
      <AdjournForm hearing={hearing} />
    </>
  );
}
