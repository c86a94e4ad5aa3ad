import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { CloseCaseDocument } from '../../generated/outcome.ts';

/** The end of the case. */
export function CloseForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const form = useActForm({
    type: 'CloseCase',
    mutation: CloseCaseDocument,
    start: { reason: '', note: '' },
    done: say('done.CloseCase'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.CloseCase')} cancel={cancel}>
      <OneOf
        label={say('close.reason')}
        {...form.field('reason')}
        options={facts.procedure.closures.map(({ key, label }) => ({ value: key, label }))}
      />
      <LongText
        label={say('close.note')}
        hint={say('form.optionalStaffOnly')}
        {...form.field('note')}
        rows={2}
      />
    </FormFrame>
  );
}
