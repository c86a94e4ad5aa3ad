import { isAbout } from '../access/relation.ts';
import type { Facts } from '../acts/facts.ts';
import type { CaseState } from '../history/state.ts';
import type { PersonId } from '../people.ts';
import { findStage } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { PanelRule } from '../procedure/stages.ts';
import type { PanelMember, PanelState } from '../history/panel-state.ts';

type Seated = Pick<Facts, 'state' | 'procedure' | 'directory'>;

/** @throws Error when the procedure has no panel: the gates ask first */
export function panelRuleOf(procedure: Procedure): PanelRule {
  if (procedure.panel === undefined)
    throw new Error(`The procedure "${procedure.identity.key}" has no panel. Ask \`atPanelStage\` first.`);
  return procedure.panel;
}

/**
 * Why somebody may not sit, as the end of the sentence "This person …"; undefined when they may. A person the complaint is about never may;
 * somebody who dealt with it may not where the procedure asks for no prior involvement.
 */
export function involvementOf(
  { state, procedure, directory }: Seated,
  personId: PersonId,
): string | undefined {
  const holder = directory?.find((colleague) => colleague.personId === personId) ?? { personId, roles: [] };
  if (isAbout(state, holder)) return 'is somebody the complaint is about';
  if (!panelRuleOf(procedure).noPriorInvolvement.value) return undefined;
  const handled = state.handlers
    .filter((handler) => handler.personId === personId)
    .map((handler) => stageName(procedure, handler.stage));
  if (handled.length > 0) return `handled this complaint before, at ${[...new Set(handled)].join(' and ')}`;
  return state.involved.includes(personId) ? 'had a part in this complaint before' : undefined;
}

/**
 * What is still missing before a hearing can be arranged, opened or decided by the whole panel, each in plain words that finish "The panel
 * still needs …". Empty: the panel is complete. Members who turned out to be involved do not count.
 */
export function panelShort(facts: Seated): readonly string[] {
  const rule = panelRuleOf(facts.procedure);
  const { members } = facts.state.panel;
  const eligible = members.filter((member) => involvementOf(facts, member.personId) === undefined);
  const chairs = members.filter((member) => member.chair).length;
  return [
    ...(eligible.length < members.length
      ? ['every member who was involved before, or whom the complaint is about, to stand down']
      : []),
    ...lacking(eligible, rule.minimum.value, rule.independent.value),
    ...(chairs === 0 ? ['a chair'] : []),
    ...(chairs > 1 ? ['one chair instead of several'] : []),
  ];
}

/** What these members lack of a quorum, in the same words as `panelShort`. */
export const quorumShort = (rule: PanelRule, members: readonly PanelMember[]): readonly string[] =>
  lacking(members, rule.quorum.members, rule.quorum.independent);

/** What is allowed and unwise. */
export function panelWarnings({ state, procedure }: Seated): readonly string[] {
  const n = state.panel.members.length;
  const { castingVote } = panelRuleOf(procedure).decision;
  if (n === 0 || n % 2 === 1 || castingVote) return [];
  return [
    `A panel of ${n} can split evenly, and an even split is no decision. Think of appointing one more member.`,
  ];
}

/** Members who sit now and were at the hearing: only they can decide what was heard there. */
export const hearers = ({ members, opened }: PanelState): readonly PanelMember[] =>
  members.filter((member) => opened?.present.includes(member.personId));

export const memberOf = (state: CaseState, personId: PersonId): PanelMember | undefined =>
  state.panel.members.find((member) => member.personId === personId);

function lacking(members: readonly PanelMember[], needed: number, independent: number): readonly string[] {
  const more = needed - members.length;
  const moreIndependent = independent - members.filter((member) => member.independent).length;
  return [
    ...(more > 0 ? [`${more} more ${more === 1 ? 'member' : 'members'} (at least ${needed})`] : []),
    ...(moreIndependent > 0
      ? [
          `${moreIndependent} more independent ${moreIndependent === 1 ? 'member' : 'members'} (at least ${independent})`,
        ]
      : []),
  ];
}

const stageName = (procedure: Procedure, key: string): string =>
  `the stage “${findStage(procedure, key)?.name ?? key}”`;
