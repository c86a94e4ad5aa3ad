import { Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { useSay } from '../../words/use-say.ts';

type Value = { outcome: string; finding: string };

type PointFindingProps = {
  procedure: Procedure;
  number: number;
  /** The point as the complainant put it. */
  text: string;
  value: Value;
  outcomeError?: string;
  findingError?: string;
  onChange: (value: Value) => void;
};

/** One point of the complaint, with the policy's own words for what can be found on it. */
export function PointFinding(props: PointFindingProps) {
  const { procedure, number, text, value, onChange } = props;
  const say = useSay();
  return (
    <section className="panel-point" aria-label={say('findings.point', { n: number })}>
      <Title order={3}>{say('findings.point', { n: number })}</Title>
      <Text className="panel-quote">{text}</Text>
      <Stack gap="md">
        <Radio.Group
          label={say('findings.outcome')}
          value={value.outcome}
          onChange={(outcome) => onChange({ ...value, outcome })}
          error={props.outcomeError}
        >
          <Stack gap="xs" mt="xs">
            {outcomesOf(procedure, panelRuleOf(procedure).stage).map(({ key, word }) => (
              <Radio key={key} value={key} label={word} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('findings.finding')}
          autosize
          minRows={2}
          value={value.finding}
          onChange={(event) => onChange({ ...value, finding: event.currentTarget.value })}
          error={props.findingError}
        />
      </Stack>
    </section>
  );
}
