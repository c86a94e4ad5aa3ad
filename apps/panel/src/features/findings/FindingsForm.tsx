import { Textarea, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import type { FindingsQuery } from '../../generated/operations.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { RECORD_FINDINGS } from './findings.operations.ts';
import { PointFinding } from './PointFinding.tsx';
import type { Recorded } from './recorded.ts';

type FindingsFormProps = { hearing: Hearing; data: FindingsQuery; recorded: Recorded };

/** For the chair: a finding on each point, the action, the recommendations. It can be put right until letters have gone. */
export function FindingsForm({ hearing, data, recorded }: FindingsFormProps) {
  const say = useSay();
  const { caseId, facts } = hearing;
  const texts = new Map((data.bundle?.points ?? []).map(({ id, text }) => [id, text]));
  const points = facts.state.points
    .map(({ id, held }, index) => ({ id, held, number: index + 1 }))
    .filter(({ held }) => held === undefined);
  const [typed, setTyped] = useState(recorded);
  const input = {
    findings: points.map(({ id }) => ({
      pointId: id,
      outcome: typed.findings[id]?.outcome ?? '',
      finding: typed.findings[id]?.finding ?? '',
    })),
    action: typed.action,
    recommendations: typed.recommendations,
  };
  const command = { type: 'RecordPanelFindings', data: input } as const;
  const { form, submit, touched } = useCommandForm(facts, command, RECORD_FINDINGS);
  const change = (next: Partial<Recorded>) => {
    touched();
    setTyped({ ...typed, ...next });
  };
  const send = async () => {
    if (await submit((idempotencyKey) => ({ caseId, idempotencyKey, input })))
      notifications.show({ message: say('findings.done') });
  };
  return (
    <>
      <Text mb="md">{say('findings.formBody')}</Text>
      <CommandFields form={form} button={say('findings.button')} onSubmit={() => void send()}>
        {points.map(({ id, number }, index) => (
          <PointFinding
            key={id}
            procedure={facts.procedure}
            number={number}
            text={texts.get(id) ?? ''}
            value={typed.findings[id] ?? { outcome: '', finding: '' }}
            outcomeError={form.errorOf(`findings.${index}.outcome`)}
            findingError={form.errorOf(`findings.${index}.finding`)}
            onChange={(value) => change({ findings: { ...typed.findings, [id]: value } })}
          />
        ))}
        <Textarea
          label={say('findings.action')}
          description={say('findings.actionHint')}
          autosize
          minRows={2}
          value={typed.action}
          onChange={(event) => change({ action: event.currentTarget.value })}
        />
        <Textarea
          label={say('findings.recommendations')}
          description={say('findings.recommendationsHint')}
          autosize
          minRows={2}
          value={typed.recommendations}
          onChange={(event) => change({ recommendations: event.currentTarget.value })}
        />
      </CommandFields>
    </>
  );
}
