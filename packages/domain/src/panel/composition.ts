import { isAbout } from '../access/relation.ts';
import type { Facts } from '../history/facts.ts';
import type { CaseState } from '../history/state.ts';
import { holderIn, type PersonId } from '../people.ts';
import { findStage } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { PanelRule } from '../procedure/stages.ts';
import type { PanelMember, PanelState } from '../history/panel-state.ts';
import { refused, type RefusalOf } from '../words/refusal-codes.ts';

type Seated = Pick<Facts, 'state' | 'procedure' | 'directory'>;

/** @throws Error when the procedure has no panel: the gates ask first */
export function panelRuleOf(procedure: Procedure): PanelRule {
  if (procedure.panel === undefined)
    throw new Error(`The procedure "${procedure.identity.key}" has no panel. Ask \`atPanelStage\` first.`);
  return procedure.panel;
}

/** A part somebody had in a case that keeps them off its panel; with the names of the stages they handled. */
type Involvement = {
  readonly why: 'subject' | 'handled' | 'part';
  readonly stages: readonly string[];
};

/**
 * Why somebody may not sit; undefined when they may. A person the complaint is about never may; somebody who dealt with it may not where the
 * procedure asks for no prior involvement.
 */
export function involvementOf(
  { state, procedure, directory }: Seated,
  personId: PersonId,
): Involvement | undefined {
  if (isAbout(state, holderIn(directory, personId))) return { why: 'subject', stages: [] };
  if (!panelRuleOf(procedure).noPriorInvolvement.value) return undefined;
  const handled = state.handlers
    .filter((handler) => handler.personId === personId)
    .map((handler) => findStage(procedure, handler.stage)?.name ?? handler.stage);
  if (handled.length > 0) return { why: 'handled', stages: [...new Set(handled)] };
  return state.involved.includes(personId) ? { why: 'part', stages: [] } : undefined;
}

/** How many members some lack, in all and independent ones, and of how many each. */
type Shortage = {
  readonly members: number;
  readonly membersNeeded: number;
  readonly independent: number;
  readonly independentNeeded: number;
};

/** `involved`: whether somebody sits who may not. `chairs`: how many sit as chair, where it has to be one. */
type PanelShortage = Shortage & { readonly involved: boolean; readonly chairs: number };

/**
 * What is still missing before a hearing can be arranged, opened or decided by the whole panel; undefined when it is complete. Members who turned
 * out to be involved do not count.
 */
export function panelShort(facts: Seated): PanelShortage | undefined {
  const rule = panelRuleOf(facts.procedure);
  const { members } = facts.state.panel;
  const eligible = members.filter((member) => involvementOf(facts, member.personId) === undefined);
  const lacks = lacking(eligible, rule.minimum.value, rule.independent.value);
  const involved = eligible.length < members.length;
  const chairs = members.filter((member) => member.chair).length;
  return lacks.members > 0 || lacks.independent > 0 || involved || chairs !== 1
    ? { ...lacks, involved, chairs }
    : undefined;
}

/** What these members lack of a quorum; undefined when they have one. */
export function quorumShort(
  { quorum }: Pick<PanelRule, 'quorum'>,
  members: readonly PanelMember[],
): Shortage | undefined {
  const lacks = lacking(members, quorum.members, quorum.independent);
  return lacks.members > 0 || lacks.independent > 0 ? lacks : undefined;
}

/** What is allowed and unwise: a warning in a code, which refuses nothing. */
export function panelWarning({ state, procedure }: Seated): RefusalOf<'panel can split'> | undefined {
  const members = state.panel.members.length;
  const { castingVote } = panelRuleOf(procedure).decision;
  return members === 0 || members % 2 === 1 || castingVote
    ? undefined
    : refused('panel can split', { members });
}

/** Members who sit now and were at the hearing: only they can decide what was heard there. */
export const hearers = ({ members, opened }: PanelState): readonly PanelMember[] =>
  members.filter((member) => opened?.present.includes(member.personId));

export const memberOf = (state: CaseState, personId: PersonId): PanelMember | undefined =>
  state.panel.members.find((member) => member.personId === personId);

const lacking = (
  members: readonly PanelMember[],
  membersNeeded: number,
  independentNeeded: number,
): Shortage => ({
  members: Math.max(0, membersNeeded - members.length),
  membersNeeded,
  independent: Math.max(0, independentNeeded - members.filter((member) => member.independent).length),
  independentNeeded,
});
