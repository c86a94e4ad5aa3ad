import { useQuery } from '@apollo/client/react';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { MyBallotDocument } from '../../generated/vote.ts';
import classes from './MyVote.module.css';
import moreClasses from '../hearing/more.module.css';

/** The reader's own vote, closed until asked for: screens are in sight of others. */
export function MyVote({ hearing: { caseId, facts } }: { hearing: Hearing }) {
  const say = useSay();
  const { data } = useQuery(MyBallotDocument, { variables: { caseId } });
  const ballot = data?.bundle?.myBallot;
  if (!ballot || ballot.round !== facts.state.panel.round) return null;
  const { stage } = panelRuleOf(facts.procedure);
  const word = outcomesOf(facts.procedure, stage).find(({ key }) => key === ballot.outcome)?.word;
  return (
    <details className={`${moreClasses.more} ${classes.inCard}`}>
      <summary>{say('vote.mine')}</summary>
      <Definitions
        rows={[
          { term: say('vote.outcome'), value: word ?? say('vote.abstain') },
          { term: say('vote.reasons'), value: ballot.reasons },
        ]}
      />
    </details>
  );
}
