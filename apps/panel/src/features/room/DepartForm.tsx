import { Text } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { nextStep } from '@redress/domain/panel/hearing.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { Choice } from '@redress/web/workspace/fields/Choice.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useState } from 'react';
import { DepartFromRunSheetDocument } from '../../generated/room.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import moreClasses from '../hearing/more.module.css';

/** The order is usual, not binding: a step can lose its place, for a reason that is kept. */
export function DepartForm({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState('');
  const steps = stepsAhead(hearing.facts);
  const step = steps.find(({ key }) => key === chosen)?.key ?? nextStep(hearing.facts)?.key ?? '';
  const form = useDepartForm(hearing, { step, reason });
  const depart = async () => {
    if (await form.submit()) setReason('');
  };
  return (
    <details className={moreClasses.more}>
      <summary>{say('depart.heading')}</summary>
      <Text mb="sm">{say('depart.body')}</Text>
      <CommandFields
        form={form}
        variant="default"
        button={say('depart.button')}
        onSubmit={() => void depart()}
      >
        <Choice
          label={say('depart.step')}
          options={steps.map(({ key, title }) => ({ value: key, label: title }))}
          value={step}
          onChange={setChosen}
          error={form.errorOf('step')}
        />
        <LongText
          label={say('depart.reason')}
          rows={2}
          value={reason}
          onChange={setReason}
          error={form.errorOf('reason')}
        />
      </CommandFields>
    </details>
  );
}

const useDepartForm = (hearing: Hearing, data: { step: string; reason: string }) =>
  useHearingForm(hearing, {
    type: 'DepartFromRunSheet',
    data,
    mutation: DepartFromRunSheetDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });

/** The steps that were neither taken nor departed from. */
const stepsAhead = ({ state, procedure }: Hearing['facts']) => {
  const { stepsTaken, departures } = state.panel;
  return panelRuleOf(procedure).runSheet.filter(
    ({ key }) => !stepsTaken.includes(key) && !departures.includes(key),
  );
};
