import { useSay } from '@redress/web/words/use-say.ts';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { SetRetentionDocument } from '../../generated/own-organisation.ts';
import { useSetUp } from '../set-up/administration.ts';
import { SetUpFields } from '../set-up/SetUpFields.tsx';
import { useSetUpForm } from '../set-up/use-set-up-form.ts';

/** How long complaints are kept after they are closed, for policies that do not say. */
export function RetentionForm() {
  const say = useSay();
  const { retention } = useSetUp().administration;
  const form = useSetUpForm({
    mutation: SetRetentionDocument,
    start: { n: String(retention?.n ?? 6), unit: retention?.unit ?? 'years' },
    // What is no number is 0 to the rules, which say what to write instead.
    input: ({ n, unit }) => ({ n: /^\d{1,6}$/.test(n) ? Number(n) : 0, unit }),
    done: say('own.retention.done'),
  });
  const { data, set, errorOf, field } = form;
  return (
    <SectionCard title={say('own.retention')}>
      <SetUpFields form={form} button={say('own.retention.save')}>
        <Line label={say('own.retentionN')} hint={say('own.retentionHint')} {...field('n')} />
        <Choice
          label={say('own.retentionUnit')}
          value={data.unit}
          onChange={(unit) => set({ unit })}
          options={[
            { value: 'years', label: say('own.years') },
            { value: 'months', label: say('own.months') },
          ]}
          error={errorOf('unit')}
        />
      </SetUpFields>
    </SectionCard>
  );
}
