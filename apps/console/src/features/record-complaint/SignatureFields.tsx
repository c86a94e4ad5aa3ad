import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

/** Where the policy asks for a signature: given on paper, or still to be asked for. */
export function SignatureFields({ form, procedure }: { form: RecordFields; procedure: Procedure }) {
  const say = useSay();
  const { data, set, errorOf } = form;
  const { needed, waivedWhenAnonymous } = procedure.intake.signature;
  if (!needed || data.kind === 'concern' || (data.anonymous && waivedWhenAnonymous)) return null;
  return (
    <SectionCard title={say('group.signing')}>
      <div className={recordFormClasses.fields}>
        <Tick
          label={say('recordComplaint.signed')}
          hint={say('recordComplaint.signedHint')}
          value={data.signature !== undefined}
          onChange={(signed) => set({ signature: signed ? { name: '', declared: true } : undefined })}
          error={form.errorAt('declared')}
        />
        {data.signature !== undefined && (
          <Line
            label={say('sign.name')}
            value={data.signature.name}
            onChange={(name) => set({ signature: { name, declared: true } })}
            error={errorOf('signature')}
          />
        )}
      </div>
    </SectionCard>
  );
}
