import { findRole, findStage, roleTitle } from '../procedure/find.ts';
import { holderIn, standingRole } from '../people.ts';
import { isAbout, isSubject } from '../access/relation.ts';
import type { Duty } from '../procedure/vocabulary.ts';
import type { Facts } from '../history/facts.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import { handlerNow } from '../history/state.ts';

/** Whether somebody may take a stage, and how independent they are of it. */
export type Independence =
  | { may: true; independence: 'met' | 'nobody independent available' }
  | { may: false; refusal: Refusal };

/** The duty that a stage's kind is worked under. */
export const dutyOfStage = (facts: Facts, stage: string): Duty => {
  const kind = findStage(facts.procedure, stage)?.kind;
  return kind === 'review' || kind === 'reinvestigation'
    ? 'reviews'
    : kind === 'panel'
      ? 'convenes'
      : 'investigates';
};

/**
 * Whether a person may work a stage in a role: the role must be the one the procedure names (or who stands in for it), the complaint must
 * not be about them, and no conflict rule of the procedure may forbid it. A rule that is not hard gives way when nobody else could do it;
 * then the case says so, and so does the letter.
 */
export const mayTake = (facts: Facts, stage: string, role: string, personId: string): Independence => {
  if (isSubjectPerson(facts, personId)) return no(refused('about this person', {}, FIELD));
  const unfit = roleRefusal(facts, stage, role);
  if (unfit !== undefined) return no(unfit);
  if (
    facts.directory !== undefined &&
    !facts.directory.some((colleague) => colleague.personId === personId && colleague.roles.includes(role))
  ) {
    return no(refused('role not held', { role: roleTitle(facts.procedure, role) }, FIELD));
  }
  const duty = dutyOfStage(facts, stage);
  const broken = facts.procedure.conflicts.filter(
    (conflict) =>
      conflict.duty === duty &&
      (conflict.stage === undefined || conflict.stage === stage) &&
      applies(facts, conflict.not, stage, personId),
  );
  if (broken.length === 0) return { may: true, independence: 'met' };
  if (broken.some((conflict) => conflict.hard)) return no(refused('had a part', {}, FIELD));
  return othersCould(facts, stage, personId, broken)
    ? no(refused('somebody independent', {}, FIELD))
    : { may: true, independence: 'nobody independent available' };
};

/** The role that the procedure names for a stage, or who stands in for it in this case; undefined also where nobody does. */
const standingIn = ({ state, procedure }: Facts, stage: string): string | undefined => {
  const named = findStage(procedure, stage)?.handledBy;
  return named === undefined ? undefined : standingRole(procedure, named, state.about);
};

/** Why a role may not work a stage, whoever holds it. */
const roleRefusal = (facts: Facts, stage: string, role: string): Refusal | undefined => {
  const { state, procedure } = facts;
  const title = (key: string) => roleTitle(procedure, key);
  const named = findStage(procedure, stage)?.handledBy;
  const standing = standingIn(facts, stage);
  if (named !== undefined && standing === undefined)
    return refused('nobody stands in', { role: title(named) }, FIELD);
  const fits =
    role === standing || (hasDuty(procedure, role, dutyOfStage(facts, stage)) && !state.about.includes(role));
  return fits ? undefined : refused('another role handles', { role: title(standing ?? role) }, FIELD);
};

/** Whether somebody else could take the stage whom none of the conflicts that are broken concerns. */
const othersCould = (
  facts: Facts,
  stage: string,
  personId: string,
  broken: Facts['procedure']['conflicts'],
): boolean => {
  const standing = standingIn(facts, stage);
  const duty = dutyOfStage(facts, stage);
  return (facts.directory ?? []).some(
    (colleague) =>
      colleague.personId !== personId &&
      colleague.roles.some((held) => held === standing || hasDuty(facts.procedure, held, duty)) &&
      !isSubjectPerson(facts, colleague.personId) &&
      !broken.some((conflict) => applies(facts, conflict.not, stage, colleague.personId)),
  );
};

const hasDuty = ({ roles }: Facts['procedure'], key: string, duty: Duty): boolean =>
  roles.some((role) => role.key === key && role.duties.includes(duty));

const FIELD = 'personId';

const no = (refusal: Refusal): Independence => ({ may: false, refusal });

const isSubjectPerson = ({ state, directory }: Facts, personId: string): boolean =>
  isAbout(state, holderIn(directory, personId));

const applies = (
  { state }: Facts,
  not: 'subject' | 'involved' | 'handler of an earlier stage',
  stage: string,
  personId: string,
): boolean => {
  switch (not) {
    case 'subject':
      return state.subjects.includes(personId);
    case 'involved':
      return (
        state.handlers.some((handler) => handler.personId === personId && handler.stage !== stage) ||
        state.subjects.includes(personId) ||
        state.concerned.includes(personId)
      );
    case 'handler of an earlier stage':
      return state.handlers.some((handler) => handler.personId === personId && handler.stage !== stage);
  }
};

/**
 * A gate: who decides the present stage. The role the procedure names for it (or who stands in), unless they handled an earlier stage that this one
 * looks at again; or the person handling it, where their role decides.
 */
export const decidesStage = (facts: Facts): Refusal | undefined => {
  const { actor, state, procedure } = facts;
  if (actor.kind !== 'staff') return refused('staff only', {});
  if (isSubject(facts)) return refused('subject', {});
  const rule = findStage(procedure, state.stage);
  const decides =
    rule?.decidedBy === undefined ? undefined : standingRole(procedure, rule.decidedBy, state.about);
  const handler = handlerNow(state);
  if (
    handler?.personId === actor.personId &&
    (decides === undefined || mayDecide(procedure, handler.role, decides))
  )
    return undefined;
  const conflicted = procedure.conflicts.some(
    (conflict) =>
      conflict.duty === dutyOfStage(facts, state.stage) &&
      (conflict.stage === undefined || conflict.stage === state.stage) &&
      applies(facts, conflict.not, state.stage, actor.personId),
  );
  if (decides !== undefined && actor.roles.includes(decides) && !conflicted) return undefined;
  if (conflicted) return refused('handled an earlier stage', {});
  const role = findRole(procedure, decides ?? rule?.handledBy ?? '')?.title;
  return role === undefined ? refused('handler decides', {}) : refused('not yours to decide', { role });
};

const mayDecide = (procedure: Facts['procedure'], role: string, decides: string): boolean =>
  role === decides || hasDuty(procedure, role, 'decides');
