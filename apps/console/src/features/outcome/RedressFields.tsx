import { sourceOf } from '@redress/domain/procedure/find.ts';
import type { StageRule } from '@redress/domain/procedure/stages.ts';
import { AnyOf } from '@redress/web/workspace/fields/AnyOf.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import type { TypedForm } from '@redress/web/form/use-typed-form.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';

type RedressFieldsProps = { stage: StageRule; form: TypedForm<'DecideOutcome'> };

/** What is offered to put things right. What is due after this outcome is offered, or its reason stands here. */
export function RedressFields({ stage, form }: RedressFieldsProps) {
  const say = useSay();
  const sourceWords = useSource();
  const { outcome, redress, omitted } = form.data;
  if (stage.redress.length === 0) return null;
  const effect = stage.outcomes.find(({ key }) => key === outcome)?.effect;
  const due = stage.redressDue.filter((rule) => effect !== undefined && rule.effects.includes(effect));
  return (
    <>
      <AnyOf
        label={say('decide.redress')}
        {...form.field('redress')}
        options={stage.redress.map(({ key, label }) => {
          const rule = due.find((each) => each.redress === key);
          return {
            value: key,
            label,
            hint: rule && say('decide.due', { source: sourceWords(sourceOf(rule)) }),
          };
        })}
      />
      {due
        .filter((rule) => rule.orReason && !redress.includes(rule.redress))
        .map((rule) => (
          <LongText
            key={rule.redress}
            label={say('decide.omitted', {
              redress: stage.redress.find(({ key }) => key === rule.redress)?.label.toLowerCase(),
            })}
            hint={say('decide.omittedHint')}
            value={omitted[rule.redress] ?? ''}
            onChange={(reason) => form.set({ omitted: { ...omitted, [rule.redress]: reason } })}
            error={form.errorAt(`omitted.${rule.redress}`)}
            rows={2}
          />
        ))}
    </>
  );
}
