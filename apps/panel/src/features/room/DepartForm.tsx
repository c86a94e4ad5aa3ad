import { NativeSelect, Text, Textarea } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { nextStep } from '@redress/domain/panel/hearing.ts';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { DEPART } from './room.operations.ts';

/** The order is usual, not binding: a step can lose its place, for a reason that is kept. */
export function DepartForm({ hearing: { caseId, facts } }: { hearing: Hearing }) {
  const say = useSay();
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState('');
  const { stepsTaken, departures } = facts.state.panel;
  const steps = panelRuleOf(facts.procedure).runSheet.filter(
    ({ key }) => !stepsTaken.includes(key) && !departures.includes(key),
  );
  const step = steps.find(({ key }) => key === chosen)?.key ?? nextStep(facts)?.key ?? '';
  const data = { step, reason };
  const { form, submit, touched } = useCommandForm(facts, { type: 'DepartFromRunSheet', data }, DEPART);
  const send = async () => {
    if (await submit((idempotencyKey) => ({ caseId, idempotencyKey, input: data }))) setReason('');
  };
  return (
    <details className="panel-more">
      <summary>{say('depart.heading')}</summary>
      <Text mb="sm">{say('depart.body')}</Text>
      <CommandFields form={form} variant="default" button={say('depart.button')} onSubmit={() => void send()}>
        <NativeSelect
          label={say('depart.step')}
          data={steps.map(({ key, title }) => ({ value: key, label: title }))}
          value={step}
          onChange={(event) => setChosen(event.currentTarget.value)}
          error={form.errorOf('step')}
        />
        <Textarea
          label={say('depart.reason')}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => {
            touched();
            setReason(event.currentTarget.value);
          }}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </details>
  );
}
