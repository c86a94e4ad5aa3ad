import { ABSTAIN } from '@redress/domain/panel/ballot.ts';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomesOf } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { Option } from '@redress/web/workspace/fields/field.ts';
import type { useSay } from '@redress/web/words/use-say.ts';

/** A member's vote as it is typed. */
export type TypedVote = { outcome: string; reasons: string };

/** What can be voted for: the procedure's own words, and abstaining where it allows that. */
export function voteChoices(procedure: Procedure, say: ReturnType<typeof useSay>): readonly Option[] {
  const { stage, decision } = panelRuleOf(procedure);
  return [
    ...outcomesOf(procedure, stage).map(({ key, word }) => ({ value: key, label: word })),
    ...(decision.abstention ? [{ value: ABSTAIN, label: say('vote.abstain') }] : []),
  ];
}
