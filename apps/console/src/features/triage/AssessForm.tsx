import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import type { ActProps } from '../../acts/act-props.ts';
import { Line, LongText, OneOf } from '../../acts/fields.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '../../words/use-say.ts';
import { ASSESS_COMPLAINT } from './triage.operations.ts';

type Assessment = CommandData['AssessComplaint'];

const INFORM = [
  'now',
  'later',
  'not yet',
  'no subject',
] as const satisfies readonly Assessment['informSubject'][];

/** How serious it is, and when the person it is about is told. */
export function AssessForm({ onDone, cancel }: ActProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const form = useActForm({
    type: 'AssessComplaint',
    mutation: ASSESS_COMPLAINT,
    // Nothing is chosen beforehand: both are decisions.
    start: { seriousness: '', informSubject: '', reason: '' } as unknown as Assessment,
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
        value={data.seriousness}
        onChange={(seriousness) => set({ seriousness: seriousness as Assessment['seriousness'] })}
        error={errorOf('seriousness')}
        options={(rule?.seriousness ?? []).map((value) => ({ value, label: say(`seriousness.${value}`) }))}
      />
      <OneOf
        label={say('assess.inform')}
        hint={say('assess.informHint')}
        value={data.informSubject}
        onChange={(informSubject) =>
          set({ informSubject: informSubject as Assessment['informSubject'], informOn: undefined })
        }
        error={errorOf('informSubject')}
        options={INFORM.map((value) => ({ value, label: say(`inform.${value}`) }))}
      />
      {data.informSubject === 'later' && (
        <Line
          label={say('assess.informOn')}
          type="date"
          value={data.informOn ?? ''}
          onChange={(on) => set({ informOn: on === '' ? undefined : (on as PlainDate) })}
          error={errorOf('informOn')}
        />
      )}
      <LongText
        label={say('assess.reason')}
        hint={say('form.staffOnly')}
        value={data.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
      />
    </FormFrame>
  );
}
