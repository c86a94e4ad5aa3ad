import { Text } from '@mantine/core';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useState } from 'react';
import { RecordPanelFindingsDocument, type FindingsQuery } from '../../generated/findings.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { findingsInput, numberedPoints, type RecordedFindings } from './recorded-findings.ts';
import { PointFinding } from './PointFinding.tsx';

type FindingsFormProps = { hearing: Hearing; data: FindingsQuery; recorded: RecordedFindings };

/** For the chair: a finding on each point, the action, the recommendations. It can be put right until letters have gone. */
export function FindingsForm({ hearing, data, recorded }: FindingsFormProps) {
  const say = useSay();
  const notice = useNotice();
  const [typed, setTyped] = useState(recorded);
  const points = numberedPoints(hearing.facts.state, data);
  const form = useHearingForm(hearing, {
    type: 'RecordPanelFindings',
    data: findingsInput(points, typed),
    mutation: RecordPanelFindingsDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  const record = async () => {
    if (await form.submit()) notice(say('findings.done'));
  };
  return (
    <>
      <Text mb="md">{say('findings.formBody')}</Text>
      <CommandFields form={form} button={say('findings.button')} onSubmit={() => void record()}>
        {points.map((point, index) => (
          <PointFinding
            key={point.id}
            procedure={hearing.facts.procedure}
            point={point}
            value={typed.findings[point.id] ?? { outcome: '', finding: '' }}
            errorOf={(field) => form.errorAt(`findings.${index}.${field}`)}
            onChange={(value) => setTyped({ ...typed, findings: { ...typed.findings, [point.id]: value } })}
          />
        ))}
        <WholeTexts typed={typed} onChange={setTyped} />
      </CommandFields>
    </>
  );
}

type WholeTextsProps = { typed: RecordedFindings; onChange: (typed: RecordedFindings) => void };

/** What is said to the complaint as a whole; both may stay empty. */
function WholeTexts({ typed, onChange }: WholeTextsProps) {
  const say = useSay();
  return (['action', 'recommendations'] as const).map((part) => (
    <LongText
      key={part}
      label={say(`findings.${part}`)}
      hint={say(`findings.${part}Hint`)}
      rows={2}
      value={typed[part]}
      onChange={(text) => onChange({ ...typed, [part]: text })}
    />
  ));
}
