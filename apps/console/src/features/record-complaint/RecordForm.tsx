import type { Facts } from '@redress/domain/history/facts.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Recorded } from './HandOver.tsx';
import { HowItCame } from './HowItCame.tsx';
import { PointFields } from './PointFields.tsx';
import { Questions } from './Questions.tsx';
import { SignatureFields } from './SignatureFields.tsx';
import { useRecordForm } from './use-record-form.ts';
import { WhoFields } from './WhoFields.tsx';
import recordFormClasses from './record-form.module.css';
import detailsClasses from '../../case/details.module.css';

const GROUPS = [
  'about you',
  'what happened',
  'putting it right',
  'signing',
  'for staff',
] as const satisfies readonly IntakeField['group'][];

type RecordFormProps = {
  facts: Facts;
  /** Name of whoever takes it in. */
  by: string;
  onDone: (recorded: Recorded) => void;
};

/** How it came, who it is from, and the questions of the procedure's own form. */
export function RecordForm({ facts, by, onDone }: RecordFormProps) {
  const say = useSay();
  const form = useRecordForm(facts, by, onDone);
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
            <div className={`${recordFormClasses.fields} ${recordFormClasses.wide}`}>
              <Questions form={form} fields={fields.filter(isAtReceipt)} />
              {group === 'what happened' && <PointFields form={form} most={procedure.intake.points.most} />}
            </div>
            {fields.some((field) => !isAtReceipt(field)) && (
              <details className={detailsClasses.details}>
                <summary>{say('recordComplaint.laterFields')}</summary>
                <div className={`${recordFormClasses.fields} ${recordFormClasses.wide}`}>
                  <Questions form={form} fields={fields.filter((field) => !isAtReceipt(field))} />
                </div>
              </details>
            )}
          </SectionCard>
        );
      })}
    </FormFrame>
  );
}

/** What staff write down on the day; the rest of their part of a form is what the case itself holds later. */
const isAtReceipt = ({ group, fills }: IntakeField): boolean =>
  group !== 'for staff' || fills === 'received by' || fills === 'received on' || fills === 'other';
