import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { TAKE_STEP } from './room.operations.ts';

/** A step that was departed from may be taken at any time after all. */
export function TakeDeparted({ hearing: { caseId, facts }, step }: { hearing: Hearing; step: string }) {
  const say = useSay();
  const { form, submit } = useCommandForm(facts, { type: 'TakeHearingStep', data: { step } }, TAKE_STEP);
  return (
    <CommandFields
      form={form}
      variant="default"
      button={say('sheet.takeDeparted')}
      onSubmit={() => void submit((idempotencyKey) => ({ caseId, idempotencyKey, input: { step } }))}
    />
  );
}
