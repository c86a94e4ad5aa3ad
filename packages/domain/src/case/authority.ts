import { dutiesOf } from '../people.ts';
import type { Duty } from '../procedure/vocabulary.ts';
import type { Facts, Refusal } from './facts.ts';
import { refused } from './rule.ts';
import { handlerNow } from './state.ts';

/** Gates that ask who somebody is. Being the subject of a case takes every duty in it away, whatever the role. */

/** Whether the complaint is about this actor, by name or by a role they hold. It overrides every role. */
export const isSubject = ({ state, actor }: Facts): boolean =>
  (actor.kind === 'staff' &&
    (state.subjects.includes(actor.personId) || actor.roles.some((role) => state.about.includes(role)))) ||
  (actor.kind === 'panel' && state.subjects.includes(actor.personId));

/** Staff whose role carries one of these duties in this case, with substitutes standing in for a role the complaint is about. */
export const withDuty =
  (...duties: readonly Duty[]) =>
  (facts: Facts): Refusal | undefined => {
    const { actor, procedure, state } = facts;
    if (actor.kind !== 'staff') return refused('staff only', 'Only staff of the organisation can do this.');
    if (isSubject(facts))
      return refused('subject', 'This complaint is about you, so somebody else has to do this.');
    const held = dutiesOf(procedure, actor.roles, state.about);
    if (duties.some((duty) => held.has(duty))) return undefined;
    const titles = procedure.roles
      .filter((role) => role.duties.some((duty) => duties.includes(duty)))
      .map((role) => role.title);
    return refused(
      'not your duty',
      `This is for ${titles.length > 0 ? titles.join(' or ') : 'a role that nobody holds yet'} to do. Ask them, or have the case assigned to you.`,
    );
  };

/** Whether the actor is the person who works the present stage, and the complaint is not about them. */
export const handlesNow = (facts: Facts): boolean => {
  const { actor, state } = facts;
  return actor.kind === 'staff' && handlerNow(state)?.personId === actor.personId && !isSubject(facts);
};

/** The person handling the present stage, or staff with one of these duties. */
export const handlerOr =
  (...duties: readonly Duty[]) =>
  (facts: Facts): Refusal | undefined =>
    handlesNow(facts) ? undefined : withDuty(...duties)(facts);

export const byComplainant = ({ actor }: Facts): Refusal | undefined =>
  actor.kind === 'complainant'
    ? undefined
    : refused('complainant only', 'Only the person who complained can do this.');

/** The complainant themselves, or staff writing down what the complainant told them. */
export const complainantOrStaff = (facts: Facts): Refusal | undefined =>
  facts.actor.kind === 'complainant' ? undefined : handlerOr('receives', 'assigns', 'investigates')(facts);

export const caseIsOpen = ({ state }: Facts): Refusal | undefined => {
  if (state.status === 'new') return refused('no case', 'There is no such complaint.');
  return state.status === 'closed'
    ? refused('closed', 'This complaint is closed, so nothing more can be done in it.')
    : undefined;
};
