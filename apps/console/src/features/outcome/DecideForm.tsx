import { stageOf } from '@redress/domain/procedure/find.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { FormFrame } from '../../acts/FormFrame.tsx';
import { useActForm } from '../../acts/use-act-form.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { PointsSoFar } from './PointsSoFar.tsx';
import { RedressFields } from './RedressFields.tsx';
import { DecideOutcomeDocument } from '../../generated/outcome.ts';

/** How the stage ends, in the procedure's own words; what is offered to put it right, or why it is not. */
export function DecideForm({ onDone, cancel }: ActFormProps) {
  const say = useSay();
  const { facts } = useOpenCase();
  const stage = stageOf(facts.procedure, facts.state.stage);
  const form = useActForm({
    type: 'DecideOutcome',
    mutation: DecideOutcomeDocument,
    start: { outcome: '', reasons: '', redress: [], omitted: {}, signature: undefined },
    done: say('done.DecideOutcome'),
    onDone,
  });
  return (
    <FormFrame form={form} button={say('submit.DecideOutcome')} cancel={cancel}>
      {stage.findings === 'each point' && <PointsSoFar />}
      <OneOf
        label={say('decide.outcome')}
        {...form.field('outcome')}
        options={stage.outcomes.map(({ key, word, effect }) => ({
          value: key,
          label: word,
          hint: say(`effect.${effect}`),
        }))}
      />
      <LongText
        label={say('decide.reasons')}
        hint={say('decide.reasonsHint')}
        {...form.field('reasons')}
        rows={5}
      />
      <RedressFields stage={stage} form={form} />
      {stage.signOff && (
        <Line
          label={say('decide.signature')}
          hint={say('decide.signatureHint')}
          {...form.optional('signature')}
        />
      )}
    </FormFrame>
  );
}
