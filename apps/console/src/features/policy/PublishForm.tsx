import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { PublishProcedureDocument } from '../../generated/policy.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

type PublishFormProps = { procedure: WrittenProcedure; today: PlainDate; onDone: () => void };

/** The day from which it applies. Cases that have begun stay under the version they began under. */
export function PublishForm({ procedure, today, onDone }: PublishFormProps) {
  const say = useSay();
  const form = useSetUpForm({
    mutation: PublishProcedureDocument,
    start: { effectiveOn: today },
    input: ({ effectiveOn }) => ({ document: procedure, effectiveOn }),
    done: say('policy.publish.done'),
    onDone,
  });
  return (
    <SectionCard title={say('policy.publish')}>
      <SetUpFields form={form} button={say('policy.publish.save')}>
        <Day
          label={say('policy.effectiveOn')}
          hint={say('policy.effectiveHint')}
          value={form.data.effectiveOn}
          onChange={(effectiveOn) => effectiveOn !== '' && form.set({ effectiveOn })}
          error={form.errorOf('effectiveOn') ?? form.errorOf('document')}
        />
      </SetUpFields>
    </SectionCard>
  );
}
