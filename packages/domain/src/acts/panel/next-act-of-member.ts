import type { Case } from '../../access/relation.ts';
import { londonDate, type PlainDate } from '../../calendar/plain-date.ts';
import { clocks, type Clock } from '../../clocks/clocks.ts';
import type { EventType, Recorded } from '../../history/events.ts';
import type { Facts } from '../../history/facts.ts';
import type { PersonId } from '../../people.ts';
import { hearers, memberOf, panelRuleOf } from '../../panel/composition.ts';
import { hearingDayCame } from '../../panel/hearing.ts';
import type { PanelState } from '../../history/panel-state.ts';

/** What can be next for a member of a panel. Those that begin with `await` wait for somebody else; `none`: nothing is left to do. */
export const NEXT_ACTS_OF_MEMBER = [
  'readPapers',
  'openHearing',
  'runHearing',
  'attendHearing',
  'castVote',
  'recordFindings',
  'awaitPapers',
  'awaitDate',
  'awaitHearing',
  'awaitVotes',
  'awaitFindings',
  'awaitLetters',
  'none',
] as const;
export type NextActOfMember = (typeof NEXT_ACTS_OF_MEMBER)[number];

/** The one thing that is next for a member. Whether it may be done this minute is for `refusal` to say. */
export function nextActOfMember(
  facts: Pick<Facts, 'state' | 'procedure' | 'now'>,
  personId: PersonId,
): NextActOfMember {
  const { state } = facts;
  const { panel } = state;
  const member = memberOf(state, personId);
  if (member === undefined || state.status === 'closed') return 'none';
  if (panel.decision !== undefined) return afterDecision(facts, member.chair);
  if (panel.endedAt !== undefined) {
    const votes = hearers(panel).some((hearer) => hearer.personId === personId);
    return votes && !panel.voted.includes(personId) ? 'castVote' : 'awaitVotes';
  }
  if (panel.opened !== undefined) return member.chair ? 'runHearing' : 'attendHearing';
  if (panel.papers !== undefined && member.readVersion !== panel.papers.version) return 'readPapers';
  if (hearingDayCame(facts)) return member.chair ? 'openHearing' : 'attendHearing';
  if (panel.papers === undefined) return 'awaitPapers';
  return panel.hearing === undefined ? 'awaitDate' : 'awaitHearing';
}

/** How many of those who heard the complaint have not voted in this round; says nothing of who, or for what. */
export const votesAwaited = (panel: PanelState): number =>
  hearers(panel).filter((member) => !panel.voted.includes(member.personId)).length;

/** The round that decided nothing, while the members deliberate again because of it. */
export function undecidedRound(history: readonly Recorded[]): number | undefined {
  const last = history.findLast(({ type }) => AFTER_VOTES.has(type));
  return last?.type === 'VoteUndecided' ? last.data.round : undefined;
}

const AFTER_VOTES: ReadonlySet<Recorded['type']> = new Set<EventType>([
  'VoteUndecided',
  'PanelDecided',
  'HearingArranged',
]);

/** What the procedure promises about the panel's own stage, started or not; of the letters, the complainant's. */
export const panelPromises = ({ state, procedure, calendar, now }: Facts): readonly Clock[] =>
  clocks(state, procedure, calendar, now).filter(
    ({ rule, of }) =>
      rule.stage === panelRuleOf(procedure).stage &&
      rule.audience === 'everybody' &&
      rule.kind !== 'complainant' &&
      (of === '' || of === 'complainant'),
  );

export type FindingsCopy = {
  readonly to: string;
  readonly wherePossible: boolean;
  readonly sentOn?: PlainDate;
};

/** Who gets the findings, and on which day they went; without a day, they have not gone yet. */
export const findingsCopies = ({ state, procedure }: Case): readonly FindingsCopy[] =>
  panelRuleOf(procedure).distribution.map(({ to, wherePossible }) => {
    const sent = state.reached.find((mark) => mark.milestone === 'findingsSent' && mark.to === to);
    return sent === undefined ? { to, wherePossible } : { to, wherePossible, sentOn: londonDate(sent.at) };
  });

function afterDecision(facts: Case, chair: boolean): NextActOfMember {
  if (facts.state.panel.findings === undefined) return chair ? 'recordFindings' : 'awaitFindings';
  // A panel is not told whether there is somebody to send a copy to "where possible", so it does not wait for that one.
  const awaited = findingsCopies(facts).some((copy) => copy.sentOn === undefined && !copy.wherePossible);
  return awaited ? 'awaitLetters' : 'none';
}
