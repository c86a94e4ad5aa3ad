import { withDuty } from '../authority.ts';
import type { Facts } from '../../history/facts.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import type { Actor, PersonId } from '../../people.ts';
import { hearers, involvementOf, memberOf, panelRuleOf, quorumShort } from '../../panel/composition.ts';

/** Gates that the acts of panels share. */

/** Who acts as a member. Somebody on the staff who sits as well does it as a member: what staff do in a case is having a part in it. */
export const personOf = (actor: Actor): PersonId | undefined =>
  actor.kind === 'panel' ? actor.personId : undefined;

export const atPanelStage = ({ state, procedure }: Facts): Refusal | undefined =>
  procedure.panel !== undefined && state.stage === procedure.panel.stage
    ? undefined
    : refused('not before a panel', {});

/** Staff who arrange panels; whoever stands in for them when the complaint is about their role. */
export const byConvener = withDuty('convenes');

export const byMember = (facts: Facts): Refusal | undefined => {
  const personId = personOf(facts.actor);
  if (personId === undefined || memberOf(facts.state, personId) === undefined)
    return refused('panel members only', {});
  // OTO step 12, once more: it may have come out after the appointment.
  const involvement = involvementOf(facts, personId);
  return involvement === undefined ? undefined : refused('seat to give up', involvement);
};

export const byChair = ({ state, actor }: Facts): Refusal | undefined => {
  const personId = personOf(actor);
  return personId !== undefined && memberOf(state, personId)?.chair === true
    ? undefined
    : refused('chair only', {});
};

export const notDecided = ({ state }: Facts): Refusal | undefined =>
  state.panel.decision === undefined ? undefined : refused('panel decided', {});

const inSession = ({ state }: Facts): boolean =>
  state.panel.opened !== undefined && state.panel.endedAt === undefined;

export const hearingInSession = (facts: Facts): Refusal | undefined =>
  inSession(facts) ? undefined : refused('hearing not in session', {});

export const hearingNotInSession = (facts: Facts): Refusal | undefined =>
  inSession(facts) ? refused('hearing in session', {}) : undefined;

export const hearingIsArranged = ({ state }: Facts): Refusal | undefined =>
  state.panel.hearing === undefined ? refused('no hearing arranged', {}) : undefined;

/** A hearing that ended can be held again only when too few of those who heard it are left to decide. */
export const stillToBeHeard = ({ state, procedure }: Facts): Refusal | undefined => {
  const { panel } = state;
  const decidable =
    panel.endedAt !== undefined && quorumShort(panelRuleOf(procedure), hearers(panel)) === undefined;
  return decidable ? refused('heard already', {}) : undefined;
};

/** Enough of the members who are at the hearing still sit: asked at every step and at every vote. */
export const quorumPresent = ({ state, procedure }: Facts): Refusal | undefined => {
  const short = quorumShort(panelRuleOf(procedure), hearers(state.panel));
  return short === undefined
    ? undefined
    : refused('quorum lost', { ...short, ended: state.panel.endedAt !== undefined });
};

/** While every point rests there is nothing to hear or to decide. */
export const somethingToDecide = ({ state }: Facts): Refusal | undefined =>
  state.points.length > 0 && state.points.every((point) => point.held !== undefined)
    ? refused('all held', {})
    : undefined;
