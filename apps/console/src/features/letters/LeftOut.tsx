import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { Tick } from '@redress/web/workspace/fields/Tick.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import letterFormClasses from './letter-form.module.css';

type LeftOutProps = {
  label: string;
  /** Undefined while the block stays in. */
  reason: string | undefined;
  onChange: (reason: string | undefined) => void;
  error?: string;
};

/** A block that may be left out: with a reason, which is recorded. */
export function LeftOut({ label, reason, onChange, error }: LeftOutProps) {
  const say = useSay();
  return (
    <div className={letterFormClasses.leftOut}>
      <Tick
        label={say('letter.leaveOut', { block: label })}
        value={reason !== undefined}
        onChange={(out) => onChange(out ? '' : undefined)}
      />
      {reason !== undefined && (
        <LongText
          label={say('letter.leaveOutReason')}
          hint={say('letter.leaveOutHint')}
          value={reason}
          onChange={onChange}
          error={error}
          rows={2}
        />
      )}
    </div>
  );
}
