import type { Facts } from '@redress/domain/case/facts.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '../../words/use-say.ts';
import type { Recorded } from './HandOver.tsx';
import { HowItCame } from './HowItCame.tsx';
import { IntakeQuestion } from './IntakeQuestion.tsx';
import { PointFields } from './PointFields.tsx';
import { SignatureFields } from './SignatureFields.tsx';
import { useRecordForm } from './use-record-form.ts';
import { WhoFields } from './WhoFields.tsx';

const GROUPS = [
  'about you',
  'what happened',
  'putting it right',
  'signing',
  'for staff',
] as const satisfies readonly IntakeField['group'][];

/** How it came, who it is from, and the questions of the procedure's own form. */
export function RecordForm({ facts, onDone }: { facts: Facts; onDone: (recorded: Recorded) => void }) {
  const say = useSay();
  const form = useRecordForm(facts, onDone);
  const { procedure } = facts;
  const asked = procedure.intake.fields.filter(
    ({ identifying, fills }) =>
      fills !== 'signature' && fills !== 'signed on' && !(identifying && form.data.anonymous),
  );
  return (
    <FormFrame form={form} button={say('submit.ReceiveComplaint')} cancel={paths.worklist()}>
      <SectionCard title={say('recordComplaint.how')}>
        <HowItCame form={form} facts={facts} />
      </SectionCard>
      <SectionCard title={say('recordComplaint.who')}>
        <WhoFields form={form} procedure={procedure} />
      </SectionCard>
      {GROUPS.map((group) => {
        const fields = asked.filter((field) => field.group === group);
        if (group === 'signing') return <SignatureFields key={group} form={form} procedure={procedure} />;
        if (fields.length === 0) return null;
        return (
          <SectionCard key={group} title={say(`group.${group}`)}>
            <div className="console-fields">
              {fields.map((field) => (
                <IntakeQuestion
                  key={field.key}
                  field={field}
                  value={form.data.answers[field.key] ?? ''}
                  onChange={(text) => form.answer(field.key, text)}
                  error={form.errorOf(field.key)}
                />
              ))}
              {group === 'what happened' && <PointFields form={form} most={procedure.intake.points.most} />}
            </div>
          </SectionCard>
        );
      })}
    </FormFrame>
  );
}
