import { Button, Title } from '@mantine/core';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useEffect, useRef } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { CAST_VOTE } from './vote.operations.ts';

type ConfirmVoteProps = {
  hearing: Hearing;
  outcome: { key: string; word: string };
  reasons: string;
  onBack: () => void;
};

/** The vote once more, before it is sealed. */
export function ConfirmVote({ hearing: { caseId, facts }, outcome, reasons, onBack }: ConfirmVoteProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const data = { outcome: outcome.key, reasons };
  const { form, submit } = useCommandForm(facts, { type: 'CastVote', data }, CAST_VOTE);
  useEffect(() => heading.current?.focus(), []);
  return (
    <SectionCard title={say('vote.confirm')}>
      <Title order={3} ref={heading} tabIndex={-1} className="workspace-heading" mb="sm">
        {say('vote.final')}
      </Title>
      <CommandFields
        form={form}
        size="lg"
        button={say('vote.seal')}
        onSubmit={() => void submit((idempotencyKey) => ({ caseId, idempotencyKey, input: data }))}
        beside={
          <Button variant="default" size="lg" onClick={onBack} disabled={form.pending}>
            {say('vote.back')}
          </Button>
        }
      >
        <Definitions
          rows={[
            { term: say('vote.outcome'), value: <strong>{outcome.word}</strong> },
            { term: say('vote.reasons'), value: reasons },
          ]}
        />
      </CommandFields>
    </SectionCard>
  );
}
