import { isSubject } from '../access/relation.ts';
import { dutiesOf, rolesWithDuty } from '../people.ts';
import type { Duty } from '../procedure/vocabulary.ts';
import type { Facts } from '../history/facts.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import { handlerNow } from '../history/state.ts';

/** Gates that ask who somebody is. Being the subject of a case takes every duty in it away, whatever the role. */

/** Staff whose role carries one of these duties in this case, with substitutes standing in for a role the complaint is about. */
export const withDuty =
  (...duties: readonly Duty[]) =>
  (facts: Facts): Refusal | undefined => {
    const { actor, procedure, state } = facts;
    if (actor.kind !== 'staff') return refused('staff only', {});
    if (isSubject(facts)) return refused('subject', {});
    const held = dutiesOf(procedure, actor.roles, state.about);
    if (duties.some((duty) => held.has(duty))) return undefined;
    const standing = new Set(duties.flatMap((duty) => rolesWithDuty(procedure, duty, state.about)));
    const titles = procedure.roles.filter((role) => standing.has(role.key)).map((role) => role.title);
    return titles.length > 0 ? refused('not your duty', { roles: titles }) : refused('nobody left', {});
  };

/** Whether the actor is the person who works the present stage, and the complaint is not about them. */
export const handlesNow = (facts: Facts): boolean => {
  const { actor, state } = facts;
  return actor.kind === 'staff' && handlerNow(state)?.personId === actor.personId && !isSubject(facts);
};

/**
 * The person handling the present stage, or staff with one of these duties. A duty to do the work of a stage counts for whoever was given the
 * stage, once somebody was.
 */
export const handlerOr =
  (...duties: readonly Duty[]) =>
  (facts: Facts): Refusal | undefined => {
    if (handlesNow(facts)) return undefined;
    const left = handlerNow(facts.state) === undefined ? duties : duties.filter((duty) => !ofStage.has(duty));
    const no = withDuty(...left)(facts);
    return no !== undefined && left.length === 0 && facts.actor.kind === 'staff' && !isSubject(facts)
      ? refused('handler only', {})
      : no;
  };

const ofStage: ReadonlySet<Duty> = new Set<Duty>(['investigates', 'reviews', 'decides']);

/** The complainant themselves, or staff writing down what the complainant told them. */
export const complainantOrStaff = (facts: Facts): Refusal | undefined =>
  facts.actor.kind === 'complainant' ? undefined : handlerOr('receives', 'assigns', 'investigates')(facts);

/** Closed or not: messages still come after the end. */
export const caseExists = ({ state }: Facts): Refusal | undefined =>
  state.status === 'new' ? refused('no case', {}) : undefined;

export const caseIsOpen = ({ state }: Facts): Refusal | undefined => {
  if (state.status === 'new') return refused('no case', {});
  return state.status === 'closed' ? refused('closed', {}) : undefined;
};
