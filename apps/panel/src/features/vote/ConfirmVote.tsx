import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Button, Title } from '@mantine/core';
import type { CommandForm } from '@redress/web/form/use-command-form.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useEffect, useRef } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { voteChoices, type TypedVote } from './vote-choices.ts';
import headingClasses from '@redress/web/workspace/heading.module.css';

type ConfirmVoteProps = {
  hearing: Hearing;
  form: CommandForm & { submit: () => Promise<boolean> };
  vote: TypedVote;
  onBack: () => void;
};

/** The vote once more, before it is sealed. */
export function ConfirmVote({ hearing, form, vote, onBack }: ConfirmVoteProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = voteChoices(hearing.facts.procedure, say).find(({ value }) => value === vote.outcome);
  useEffect(() => heading.current?.focus(), []);
  return (
    <SectionCard title={say('vote.confirm')}>
      <Title order={3} ref={heading} tabIndex={-1} className={headingClasses.heading} mb="sm">
        {say('vote.final')}
      </Title>
      <CommandFields
        form={form}
        size="lg"
        button={say('vote.seal')}
        onSubmit={() => void form.submit()}
        beside={
          <Button variant="default" size="lg" onClick={onBack} disabled={form.pending}>
            {say('vote.back')}
          </Button>
        }
      >
        <Definitions
          rows={[
            {
              term: say('vote.outcome'),
              value: (
                <strong>
                  <PolicyText>{chosen?.label}</PolicyText>
                </strong>
              ),
            },
            { term: say('vote.reasons'), value: vote.reasons },
          ]}
        />
      </CommandFields>
    </SectionCard>
  );
}
