import { standingRole } from '../people.ts';
import { isAbout, isSubject } from '../access/relation.ts';
import type { Duty } from '../procedure/vocabulary.ts';
import type { Facts, Refusal } from './facts.ts';
import { refused } from './rule.ts';
import { handlerNow } from '../history/state.ts';

/** Whether somebody may take a stage, and how independent they are of it. */
export type Independence =
  | { may: true; independence: 'met' | 'nobody independent available' }
  | { may: false; refusal: Refusal };

/** The duty that a stage's kind is worked under. */
export const dutyOfStage = (facts: Facts, stage: string): Duty => {
  const kind = facts.procedure.stages.find((candidate) => candidate.key === stage)?.kind;
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
  const { state, procedure } = facts;
  const rule = procedure.stages.find((candidate) => candidate.key === stage);
  const named = rule?.handledBy;
  const title = (key: string) => procedure.roles.find((candidate) => candidate.key === key)?.title ?? key;
  if (isSubjectPerson(facts, personId)) {
    return no(
      'subject',
      'The complaint is about this person, so they cannot handle it. Choose somebody else.',
    );
  }
  const standing = named === undefined ? undefined : standingRole(procedure, named, state.about);
  if (named !== undefined && standing === undefined) {
    return no(
      'nobody',
      `The procedure names nobody to stand in for the ${title(named)}. Ask the board to appoint somebody.`,
    );
  }
  const duty = dutyOfStage(facts, stage);
  const fits =
    role === standing ||
    procedure.roles.some(
      (candidate) => candidate.key === role && candidate.duties.includes(duty) && !state.about.includes(role),
    );
  if (!fits)
    return no('role', `In this stage the complaint is for the ${title(standing ?? role)} to handle.`);
  if (
    facts.directory !== undefined &&
    !facts.directory.some((colleague) => colleague.personId === personId && colleague.roles.includes(role))
  ) {
    return no('role not held', `This person does not hold the role ${title(role)} today.`);
  }
  const broken = procedure.conflicts.filter(
    (conflict) =>
      conflict.duty === duty &&
      (conflict.stage === undefined || conflict.stage === stage) &&
      applies(facts, conflict.not, stage, personId),
  );
  if (broken.length === 0) return { may: true, independence: 'met' };
  const others = (facts.directory ?? []).some(
    (colleague) =>
      colleague.personId !== personId &&
      colleague.roles.some(
        (held) =>
          held === standing ||
          procedure.roles.some((candidate) => candidate.key === held && candidate.duties.includes(duty)),
      ) &&
      !isSubjectPerson(facts, colleague.personId) &&
      !broken.some((conflict) => applies(facts, conflict.not, stage, colleague.personId)),
  );
  if (broken.some((conflict) => conflict.hard)) {
    return no(
      'involved',
      'This person has had a part in the complaint already, so they are not independent of it. Choose somebody else.',
    );
  }
  return others
    ? no(
        'somebody independent',
        'This person handled an earlier stage. Somebody who did not is available: choose them.',
      )
    : { may: true, independence: 'nobody independent available' };
};

const no = (code: string, message: string): Independence => ({
  may: false,
  refusal: refused(code, message, 'personId'),
});

const isSubjectPerson = ({ state, directory = [] }: Facts, personId: string): boolean =>
  isAbout(state, directory.find((colleague) => colleague.personId === personId) ?? { personId, roles: [] });

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
  if (actor.kind !== 'staff') return refused('staff only', 'Only staff of the organisation can do this.');
  if (isSubject(facts))
    return refused('subject', 'This complaint is about you, so somebody else has to do this.');
  const rule = procedure.stages.find((candidate) => candidate.key === state.stage);
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
  const title =
    procedure.roles.find((candidate) => candidate.key === (decides ?? rule?.handledBy))?.title ??
    'whoever handles this stage';
  return refused(
    'not yours to decide',
    conflicted
      ? 'You handled an earlier stage of this complaint, so somebody else decides this one.'
      : `This stage is for the ${title} to decide.`,
  );
};

const mayDecide = (procedure: Facts['procedure'], role: string, decides: string): boolean =>
  role === decides ||
  procedure.roles.some((candidate) => candidate.key === role && candidate.duties.includes('decides'));
