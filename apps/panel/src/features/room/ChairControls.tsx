import { Text } from '@mantine/core';
import { nextStep } from '@redress/domain/panel/hearing.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { AdjournForm } from './AdjournForm.tsx';
import { DepartForm } from './DepartForm.tsx';
import { EndHearing } from './EndHearing.tsx';
import { TAKE_STEP } from './room.operations.ts';

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
      {next && <TakeStep key={next.key} hearing={hearing} step={next} />}
      <EndHearing hearing={hearing} />
      {next && <DepartForm hearing={hearing} />}
      <AdjournForm hearing={hearing} />
    </>
  );
}

type TakeStepProps = { hearing: Hearing; step: { key: string; title: string } };

function TakeStep({ hearing: { caseId, facts }, step }: TakeStepProps) {
  const say = useSay();
  const data = { step: step.key };
  const { form, submit } = useCommandForm(facts, { type: 'TakeHearingStep', data }, TAKE_STEP);
  return (
    <SectionCard title={say('room.nextHeading')}>
      <Text mb="sm">{step.title}</Text>
      <CommandFields
        form={form}
        size="lg"
        button={say('room.take')}
        onSubmit={() => void submit((idempotencyKey) => ({ caseId, idempotencyKey, input: data }))}
      />
    </SectionCard>
  );
}
