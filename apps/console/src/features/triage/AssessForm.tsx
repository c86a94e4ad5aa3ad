import { assessComplaint } from '@redress/domain/acts/triage/assess-complaint.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Day } from '@redress/web/workspace/fields/Day.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { AssessComplaintDocument } from '../../generated/triage.ts';

/** How serious it is, and when the person it is about is told. */
export function AssessForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const form = useActForm({
    type: 'AssessComplaint',
    mutation: AssessComplaintDocument,
    // Nothing is chosen beforehand: both are decisions.
    start: { seriousness: '', informSubject: '', reason: '' },
    choices: { informSubject: say('assess.informMissing') },
    done: say('done.AssessComplaint'),
    onDone,
  });
  const { data, set, errorOf } = form;
  const rule = facts.procedure.assessment;
  return (
    <FormFrame form={form} button={say('submit.AssessComplaint')} cancel={cancel}>
      <OneOf
        label={say('assess.seriousness')}
        {...form.field('seriousness')}
        options={(rule?.seriousness ?? []).map((value) => ({ value, label: say(`seriousness.${value}`) }))}
      />
      <OneOf
        label={say('assess.inform')}
        hint={say('assess.informHint')}
        value={data.informSubject}
        onChange={(informSubject) => set({ informSubject, informOn: undefined })}
        error={errorOf('informSubject')}
        options={assessComplaint.schema.shape.informSubject.options.map((value) => ({
          value,
          label: say(`inform.${value}`),
        }))}
      />
      {data.informSubject === 'later' && (
        <Day label={say('assess.informOn')} {...form.optional('informOn')} />
      )}
      <LongText label={say('assess.reason')} hint={say('form.staffOnly')} {...form.field('reason')} />
    </FormFrame>
  );
}
