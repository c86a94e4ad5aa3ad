import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { END_HEARING } from './room.operations.ts';

/** Ends the hearing once every step was taken or departed from; then the members vote. */
export function EndHearing({ hearing: { caseId, facts } }: { hearing: Hearing }) {
  const say = useSay();
  const { form, submit } = useCommandForm(facts, { type: 'EndHearing', data: {} }, END_HEARING);
  return (
    <SectionCard title={say('room.end')}>
      <CommandFields
        form={form}
        size={form.refused ? 'sm' : 'lg'}
        button={say('room.endButton')}
        onSubmit={() => void submit((idempotencyKey) => ({ caseId, idempotencyKey }))}
      />
    </SectionCard>
  );
}
