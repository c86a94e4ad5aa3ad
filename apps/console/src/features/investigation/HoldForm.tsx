import { useSearchParams } from 'react-router';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { HoldPointDocument } from '../../generated/investigation.ts';

/** Rests one point on a ground that the procedure lists; its clocks rest with it. */
export function HoldForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const points = usePoints().filter((point) => point.held === undefined);
  const [search] = useSearchParams();
  const form = useActForm({
    type: 'HoldPoint',
    mutation: HoldPointDocument,
    start: {
      pointId: search.get('point') ?? (points.length === 1 ? (points[0]?.id ?? '') : ''),
      ground: '',
      reason: '',
    },
    done: say('done.HoldPoint'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.HoldPoint')} cancel={cancel}>
      <OneOf
        label={say('hold.point')}
        {...form.field('pointId')}
        options={points.map(({ id, label }) => ({ value: id, label }))}
      />
      <OneOf
        label={say('hold.ground')}
        {...form.field('ground')}
        options={facts.procedure.holds.map(({ key, label }) => ({ value: key, label }))}
      />
      <LongText label={say('hold.reason')} {...form.field('reason')} />
    </FormFrame>
  );
}
