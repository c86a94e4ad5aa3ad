import type { CaseEvent } from '../history/events.ts';
import type { Facts } from '../history/facts.ts';
import type { PersonId } from '../people.ts';
import { outcomeOf } from '../procedure/find.ts';
import type { PanelRule } from '../procedure/stages.ts';
import { panelRuleOf, quorumShort } from './composition.ts';
import type { PanelMember } from '../history/panel-state.ts';

export type Ballot = { readonly personId: PersonId; readonly outcome: string };
/** `counts`: how many votes each outcome got, most first, without saying which. */
export type Tally =
  | {
      readonly decided: string;
      readonly carried: 'unanimous' | 'by a majority';
      readonly counts: readonly number[];
    }
  | { readonly decided: undefined; readonly counts: readonly number[] };

/** What a member chooses who votes for no outcome, where the procedure allows that. */
export const ABSTAIN = 'abstain';

/**
 * Counts a round. `members` are all who could vote: a majority is more than half of them for one and the same outcome, so an abstention or a
 * missing ballot is never a vote for anything, and an even split decides nothing unless the procedure gives the chair a casting vote.
 * Ballots of others, and second ballots of a member, do not count. The order of the ballots does not matter.
 */
export function tally(
  rule: Pick<PanelRule['decision'], 'rule' | 'castingVote'>,
  ballots: readonly Ballot[],
  members: readonly Pick<PanelMember, 'personId' | 'chair'>[],
): Tally {
  const cast = members.flatMap(
    ({ personId }) => ballots.find((ballot) => ballot.personId === personId) ?? [],
  );
  const votes = new Map<string, number>();
  for (const { outcome } of cast) if (outcome !== ABSTAIN) votes.set(outcome, (votes.get(outcome) ?? 0) + 1);
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  const counts = ranked.map(([, n]) => n);
  const [first, second] = ranked;
  if (first === undefined) return { decided: undefined, counts };
  const [outcome, n] = first;
  if (n === members.length) return { decided: outcome, carried: 'unanimous', counts };
  if (rule.rule === 'unanimous') return { decided: undefined, counts };
  if (n * 2 > members.length) return { decided: outcome, carried: 'by a majority', counts };
  // Where the second outcome has half of the votes, the first has the other half.
  const even = second !== undefined && second[1] * 2 === members.length;
  const chair = members.find((member) => member.chair)?.personId;
  const casting = cast.find((ballot) => ballot.personId === chair)?.outcome;
  return rule.castingVote && even && casting !== undefined
    ? { decided: casting, carried: 'by a majority', counts }
    : { decided: undefined, counts };
}

/**
 * What follows once `voters` are all who can still vote and, with `last`, all of them have: a decision, or an undecided round. Nothing follows
 * while a vote is awaited, or without a quorum.
 * @throws Error when `context.known.ballots` lacks a ballot that the history says was cast
 */
export function countedAfter(
  context: Facts & { known: { ballots: readonly Ballot[] } },
  voters: readonly PanelMember[],
  last?: Ballot,
): readonly CaseEvent[] {
  const { state, procedure, now, known } = context;
  const rule = panelRuleOf(procedure);
  const { panel } = state;
  const allIn = voters.every(({ personId }) => panel.voted.includes(personId) || personId === last?.personId);
  if (!allIn || quorumShort(rule, voters) !== undefined) return [];
  const ballots = last === undefined ? known.ballots : [last, ...known.ballots];
  const missing = voters.some(({ personId }) => !ballots.some((ballot) => ballot.personId === personId));
  if (missing)
    throw new Error(
      'Votes cannot be counted: context.known.ballots must hold every ballot of the present round.',
    );
  const result = tally(rule.decision, ballots, voters);
  if (result.decided === undefined)
    return [{ type: 'VoteUndecided', data: { round: panel.round, counts: result.counts } }];
  const { effect } = outcomeOf(procedure, rule.stage, result.decided);
  return [
    {
      type: 'PanelDecided',
      data: { outcome: result.decided, effect, carried: result.carried, round: panel.round, decidedAt: now },
    },
  ];
}
