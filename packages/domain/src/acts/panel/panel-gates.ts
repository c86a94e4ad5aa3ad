import { withDuty } from '../authority.ts';
import type { Facts, Refusal } from '../facts.ts';
import { refused } from '../rule.ts';
import type { Actor, PersonId } from '../../people.ts';
import { hearers, involvementOf, memberOf, panelRuleOf, quorumShort } from '../../panel/composition.ts';

/** Gates that the rules of panels share. */

/** Who acts as a member. Somebody on the staff who sits as well does it as a member: what staff do in a case is having a part in it. */
export const personOf = (actor: Actor): PersonId | undefined =>
  actor.kind === 'panel' ? actor.personId : undefined;

export const atPanelStage = ({ state, procedure }: Facts): Refusal | undefined =>
  procedure.panel !== undefined && state.stage === procedure.panel.stage
    ? undefined
    : refused('no panel stage', 'This complaint is not before a panel now.');

/** Staff who arrange panels; whoever stands in for them when the complaint is about their role. */
export const byConvener = withDuty('convenes');

export const byMember = (facts: Facts): Refusal | undefined => {
  const personId = personOf(facts.actor);
  if (personId === undefined || memberOf(facts.state, personId) === undefined)
    return refused('members only', 'Only somebody who sits on this panel can do this.');
  // OTO step 12, once more: it may have come out after the appointment.
  const involvement = facts.procedure.panel === undefined ? undefined : involvementOf(facts, personId);
  return involvement === undefined
    ? undefined
    : refused(
        'involved',
        `You cannot go on in this panel: whoever has your seat ${involvement}. Stand down, so that the others can go on.`,
      );
};

export const byChair = ({ state, actor }: Facts): Refusal | undefined => {
  const personId = personOf(actor);
  return personId !== undefined && memberOf(state, personId)?.chair === true
    ? undefined
    : refused('chair only', 'Only the chair of this panel can do this.');
};

/** One of two gates is enough; the refusal is the second one's. */
export const either =
  (first: (facts: Facts) => Refusal | undefined, second: (facts: Facts) => Refusal | undefined) =>
  (facts: Facts): Refusal | undefined =>
    first(facts) === undefined ? undefined : second(facts);

export const notDecided = ({ state }: Facts): Refusal | undefined =>
  state.panel.decision === undefined
    ? undefined
    : refused('decided', 'The panel has decided, so this cannot be changed any more.');

export const hearingIsOpen = ({ state }: Facts): Refusal | undefined =>
  state.panel.opened !== undefined && state.panel.endedAt === undefined
    ? undefined
    : refused('not in session', 'The hearing is not in session. The chair opens it first.');

export const hearingNotInSession = ({ state }: Facts): Refusal | undefined =>
  state.panel.opened !== undefined && state.panel.endedAt === undefined
    ? refused('in session', 'The hearing is in session. Adjourn it first, or do this when it has ended.')
    : undefined;

/** Enough of the members who are at the hearing still sit: asked at every step and at every vote. */
export const quorumPresent = ({ state, procedure }: Facts): Refusal | undefined => {
  const short = quorumShort(panelRuleOf(procedure), hearers(state.panel));
  if (short.length === 0) return undefined;
  const remedy = state.panel.endedAt === undefined ? 'Adjourn the hearing' : 'Arrange another hearing';
  return refused(
    'no quorum',
    `Too few members who heard this complaint still sit: ${short.join(', and ')} needed. ${remedy} once the panel is complete again.`,
  );
};

/** While every point rests there is nothing to hear or to decide. */
export const somethingToDecide = ({ state }: Facts): Refusal | undefined =>
  state.points.length > 0 && state.points.every((point) => point.held !== undefined)
    ? refused(
        'all held',
        'Every point is on hold, so there is nothing to decide yet. Wait until a hold ends.',
      )
    : undefined;

export function hearingIsArranged({ state }: Facts): Refusal | undefined {
  return state.panel.hearing === undefined
    ? refused('no hearing', 'No hearing is arranged. Arrange one and give notice of it first.')
    : undefined;
}
