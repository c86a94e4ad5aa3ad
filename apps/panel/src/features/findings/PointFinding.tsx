import { Stack, Text, Title } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { OneOf } from '@redress/web/workspace/fields/OneOf.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { NumberedPoint, RecordedFinding } from './recorded-findings.ts';
import findingsClasses from './findings.module.css';

type PointFindingProps = {
  procedure: Procedure;
  point: NumberedPoint;
  value: RecordedFinding;
  errorOf: (field: keyof RecordedFinding) => string | undefined;
  onChange: (value: RecordedFinding) => void;
};

/** One point of the complaint, with the policy's own words for what can be found on it. */
export function PointFinding({ procedure, point, value, errorOf, onChange }: PointFindingProps) {
  const say = useSay();
  const title = say('findings.point', { n: point.number });
  return (
    <section className={findingsClasses.point} aria-label={title}>
      <Title order={3}>{title}</Title>
      <Text className={findingsClasses.quote}>{point.text}</Text>
      <Stack gap="md">
        <OneOf
          label={say('findings.outcome')}
          value={value.outcome}
          onChange={(outcome) => onChange({ ...value, outcome })}
          error={errorOf('outcome')}
          options={outcomesOf(procedure, panelRuleOf(procedure).stage).map(({ key, word }) => ({
            value: key,
            label: word,
          }))}
        />
        <LongText
          label={say('findings.finding')}
          rows={2}
          value={value.finding}
          onChange={(finding) => onChange({ ...value, finding })}
          error={errorOf('finding')}
        />
      </Stack>
    </section>
  );
}
