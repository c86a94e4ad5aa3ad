import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { useSearchParams } from 'react-router';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { RecordFindingDocument } from '../../generated/investigation.ts';

/** The answer to one point of the complaint, in the procedure's own words. */
export function FindingForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const points = usePoints();
  const [search] = useSearchParams();
  const unanswered = points.find(
    (point) => point.held === undefined && point.findings[facts.state.stage] === undefined,
  );
  const form = useActForm({
    type: 'RecordFinding',
    mutation: RecordFindingDocument,
    start: { pointId: search.get('point') ?? unanswered?.id ?? '', outcome: '', finding: '' },
    done: say('done.RecordFinding'),
    onDone,
  });
  const { data, set, errorOf } = form;
  return (
    <FormFrame form={form} button={say('submit.RecordFinding')} cancel={cancel}>
      <OneOf
        label={say('finding.point')}
        value={data.pointId}
        onChange={(pointId) => set({ pointId })}
        error={errorOf('pointId')}
        options={points.map((point) => ({
          value: point.id,
          label: point.label,
          hint:
            point.held !== undefined
              ? say('point.held')
              : point.findings[facts.state.stage] === undefined
                ? undefined
                : say('point.answered'),
        }))}
      />
      <OneOf
        label={say('finding.outcome')}
        value={data.outcome}
        onChange={(outcome) => set({ outcome })}
        error={errorOf('outcome')}
        options={outcomesOf(facts.procedure, facts.state.stage).map(({ key, word }) => ({
          value: key,
          label: word,
        }))}
      />
      <LongText
        label={say('finding.text')}
        hint={say('finding.textHint')}
        value={data.finding}
        onChange={(finding) => set({ finding })}
        error={errorOf('finding')}
        rows={5}
      />
    </FormFrame>
  );
}
