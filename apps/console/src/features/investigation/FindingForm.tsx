import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { useSearchParams } from 'react-router';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints, type Point } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordFindingDocument } from '../../generated/investigation.ts';

/** The answer to one point of the complaint, in the procedure's own words. */
export function FindingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const points = usePoints();
  const [search] = useSearchParams();
  const answered = (point: Point) => point.findings[facts.state.stage] !== undefined;
  const unanswered = points.find((point) => point.held === undefined && !answered(point));
  const standing = (point: Point) =>
    point.held !== undefined ? say('point.held') : answered(point) ? say('point.answered') : undefined;
  const form = useActForm({
    type: 'RecordFinding',
    mutation: RecordFindingDocument,
    start: { pointId: search.get('point') ?? unanswered?.id ?? '', outcome: '', finding: '' },
    done: say('done.RecordFinding'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.RecordFinding')} cancel={cancel}>
      <OneOf
        label={say('finding.point')}
        {...form.field('pointId')}
        options={points.map((point) => ({ value: point.id, label: point.label, hint: standing(point) }))}
      />
      <OneOf
        label={say('finding.outcome')}
        {...form.field('outcome')}
        options={outcomesOf(facts.procedure, facts.state.stage).map(({ key, word }) => ({
          value: key,
          label: word,
        }))}
      />
      <LongText
        label={say('finding.text')}
        hint={say('finding.textHint')}
        {...form.field('finding')}
        rows={5}
      />
    </FormFrame>
  );
}
