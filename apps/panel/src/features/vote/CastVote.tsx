import { Alert } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { CastVoteDocument } from '../../generated/vote.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useHearingForm } from '../hearing/use-hearing-form.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ConfirmVote } from './ConfirmVote.tsx';
import { VoteFields } from './VoteFields.tsx';

/** Choose and give reasons; then look at it once more, because it cannot be changed. */
export function CastVote({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const [typed, setTyped] = useState({ outcome: '', reasons: '' });
  const [confirming, setConfirming] = useState(false);
  const form = useHearingForm(hearing, {
    type: 'CastVote',
    data: typed,
    mutation: CastVoteDocument,
    variables: (input, sent) => ({ ...sent, input }),
  });
  const { rule } = panelRuleOf(hearing.facts.procedure).decision;
  return (
    <>
      <Alert role="note" color="teal" icon={<IconLock aria-hidden />} mb="md" title={say('vote.sealed')}>
        {say('vote.sealedBody')} {say(rule === 'unanimous' ? 'vote.unanimousNeeded' : 'vote.majorityNeeded')}
      </Alert>
      {confirming ? (
        <ConfirmVote hearing={hearing} form={form} vote={typed} onBack={() => setConfirming(false)} />
      ) : (
        <VoteFields
          hearing={hearing}
          form={form}
          vote={typed}
          onChange={setTyped}
          onCheck={() => setConfirming(form.check())}
        />
      )}
    </>
  );
}
