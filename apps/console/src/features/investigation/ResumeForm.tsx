import { useSearchParams } from 'react-router';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { ResumePointDocument } from '../../generated/investigation.ts';

/** Takes up a point that rested. */
export function ResumeForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const held = usePoints().filter((point) => point.held !== undefined);
  const [search] = useSearchParams();
  const form = useActForm({
    type: 'ResumePoint',
    mutation: ResumePointDocument,
    start: { pointId: search.get('point') ?? held[0]?.id ?? '' },
    done: say('done.ResumePoint'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.ResumePoint')} cancel={cancel}>
      <OneOf
        label={say('resume.point')}
        {...form.field('pointId')}
        options={held.map(({ id, label }) => ({ value: id, label }))}
      />
    </FormFrame>
  );
}
