import { Alert, Radio, Stack, Textarea } from '@mantine/core';
import { problems, refusal } from '@redress/domain/acts/decide.ts';
import { ABSTAIN } from '@redress/domain/panel/ballot.ts';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandFields } from '../../forms/CommandFields.tsx';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ConfirmVote } from './ConfirmVote.tsx';

/** Choose and give reasons; then look at it once more, because it cannot be changed. */
export function CastVote({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { facts } = hearing;
  const [typed, setTyped] = useState({ outcome: '', reasons: '' });
  const [tries, setTries] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const rule = panelRuleOf(facts.procedure);
  const outcomes = [
    ...outcomesOf(facts.procedure, rule.stage),
    ...(rule.decision.abstention ? [{ key: ABSTAIN, word: say('vote.abstain') }] : []),
  ];
  const command = { type: 'CastVote', data: typed } as const;
  const faults = tries === 0 ? [] : problems(command, facts);
  const no = refusal(command, facts);
  const errorOf = (field: string) => {
    const found = faults.find((fault) => fault.field === field);
    return found && inWords(found);
  };
  const check = () => {
    setTries(tries + 1);
    if (problems(command, facts).length === 0) setConfirming(true);
  };
  const chosen = outcomes.find(({ key }) => key === typed.outcome);
  return (
    <>
      <Alert role="note" color="teal" icon={<IconLock aria-hidden />} mb="md" title={say('vote.sealed')}>
        {say('vote.sealedBody')}{' '}
        {say(rule.decision.rule === 'unanimous' ? 'vote.unanimousNeeded' : 'vote.majorityNeeded')}
      </Alert>
      {confirming && chosen ? (
        <ConfirmVote
          hearing={hearing}
          outcome={chosen}
          reasons={typed.reasons}
          onBack={() => setConfirming(false)}
        />
      ) : (
        <SectionCard title={say('vote.form')}>
          <CommandFields
            form={{
              refused: no && inWords(no),
              pending: false,
              wrong: faults.map(inWords),
              tries,
              errorOf,
            }}
            button={say('vote.check')}
            onSubmit={check}
          >
            <Radio.Group
              label={say('vote.outcome')}
              value={typed.outcome}
              onChange={(outcome) => setTyped({ ...typed, outcome })}
              error={errorOf('outcome')}
            >
              <Stack gap="sm" mt="xs">
                {outcomes.map(({ key, word }) => (
                  <Radio key={key} value={key} label={word} size="md" />
                ))}
              </Stack>
            </Radio.Group>
            <Textarea
              label={say('vote.reasons')}
              description={say('vote.reasonsHint')}
              autosize
              minRows={4}
              value={typed.reasons}
              onChange={(event) => setTyped({ ...typed, reasons: event.currentTarget.value })}
              error={errorOf('reasons')}
            />
          </CommandFields>
        </SectionCard>
      )}
    </>
  );
}
