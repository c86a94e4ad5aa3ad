import { findRole, findStage } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import type { RoleRule } from '../stages.ts';
import type { Duty } from '../vocabulary.ts';
import { listed, remark, type LintRule } from './rule.ts';

/** If the complaint is about somebody, somebody else has to do what they would do. */
export const roleWithoutSubstitute: LintRule = (procedure) =>
  procedure.roles
    .filter((role) => role.substitutes.length === 0 && !role.outside && work(procedure, role).length > 0)
    .map((role) =>
      remark(
        'gap',
        `roles.${role.key}.substitutes`,
        `If the complaint is about the ${role.title}, nobody can ${listed(work(procedure, role))}. Ask the organisation who stands in.`,
        role.from,
      ),
    );

/** Two roles that only stand in for each other: a complaint about both finds nobody. */
export const substitutesForEachOther: LintRule = (procedure) =>
  procedure.roles.flatMap((role, index) =>
    role.substitutes
      .map((key) => findRole(procedure, key))
      .filter((other) => other !== undefined)
      .filter(
        (other) =>
          procedure.roles.indexOf(other) > index &&
          role.substitutes.length === 1 &&
          other.substitutes.length === 1 &&
          other.substitutes[0] === role.key,
      )
      .map((other) =>
        remark(
          'note',
          `roles.${role.key}.substitutes`,
          `The ${role.title} and the ${other.title} stand in for each other and nobody else does. For a complaint about both, the board has to appoint somebody.`,
          role.from,
          other.from,
        ),
      ),
  );

/** One person for everything: no appeal from them is heard by anybody else. */
export const onlyOneHandler: LintRule = (procedure) => {
  const handling = procedure.roles.filter(
    (role) =>
      'clause' in role.from &&
      procedure.stages.some(({ handledBy, decidedBy }) => handledBy === role.key || decidedBy === role.key),
  );
  const people = new Set(handling.map(({ key, samePersonAs }) => samePersonAs ?? key));
  if (handling.length === 0 || people.size > 1) return [];
  return [
    remark(
      'gap',
      'roles',
      `The policy names one person to handle every complaint (${listed(handling.map(({ title }) => title))}). Bind these roles to at least two people, so that somebody is there when one is away, is complained about, or is appealed against.`,
      ...handling.map(({ from }) => from),
    ),
  ];
};

/** Whoever is asked to look at their own decision again. */
export const reviewsOwnDecision: LintRule = (procedure) =>
  procedure.stages.flatMap((stage) =>
    stage.onward.flatMap((way) => {
      const next = findStage(procedure, way.to);
      const reviewer = next?.decidedBy ?? next?.handledBy;
      const judges = next?.kind === 'review' || next?.kind === 'reinvestigation';
      if (
        next === undefined ||
        !judges ||
        reviewer === undefined ||
        reviewer !== (stage.decidedBy ?? stage.handledBy)
      )
        return [];
      const rule = procedure.conflicts.find(
        ({ not, stage: where }) =>
          not === 'handler of an earlier stage' && (where === undefined || where === next.key),
      );
      const who = findRole(procedure, reviewer)?.title ?? reviewer;
      return [
        rule === undefined
          ? remark(
              'contradiction',
              `stages.${next.key}.decidedBy`,
              `The ${who} decides "${stage.name}" and reviews it in "${next.name}". Name somebody else, or say what happens then.`,
              stage.from,
              next.from,
            )
          : remark(
              'note',
              `stages.${next.key}.decidedBy`,
              `The ${who} decides "${stage.name}" and "${next.name}". Somebody else should take the second; where nobody can, the letter says so.`,
              next.from,
              rule.from,
            ),
      ];
    }),
  );

/** Whoever arranges the hearing is also a party to it. */
export const convenesOwnHearing: LintRule = (procedure) => {
  const { panel } = procedure;
  if (panel === undefined || panel.convenedBy !== panel.respondent) return [];
  const role = findRole(procedure, panel.convenedBy);
  const substitute = role?.substitutes.map((key) => findRole(procedure, key)?.title ?? key)[0];
  const who = role?.title ?? panel.convenedBy;
  const sources = [panel.from, ...(role === undefined ? [] : [role.from])];
  return [
    substitute === undefined
      ? remark(
          'contradiction',
          'panel.convenedBy',
          `The ${who} arranges the hearing and answers there for the organisation. Name somebody else to arrange it.`,
          ...sources,
        )
      : remark(
          'note',
          'panel.convenedBy',
          `The ${who} arranges the hearing and answers there for the organisation. When the complaint is about the ${who}, the ${substitute} arranges it and the ${who} only answers.`,
          ...sources,
        ),
  ];
};

/** A role that always investigates, and a rule that whoever investigates must have had no part in it. */
export const alwaysInvestigates: LintRule = (procedure) =>
  procedure.conflicts
    .filter(({ duty, not, hard }) => duty === 'investigates' && not === 'involved' && hard)
    .flatMap((conflict) =>
      procedure.stages
        .filter(
          ({ kind, key, handledBy }) =>
            kind === 'investigation' &&
            handledBy !== undefined &&
            (conflict.stage === undefined || conflict.stage === key),
        )
        .map((stage) => {
          const role = stage.handledBy === undefined ? undefined : findRole(procedure, stage.handledBy);
          const others = procedure.roles.filter(
            ({ key, duties }) => key !== stage.handledBy && duties.includes('investigates'),
          );
          const sources = [conflict.from, ...(role === undefined ? [] : [role.from])];
          const who = role?.title ?? 'investigator';
          return others.length === 0
            ? remark(
                'contradiction',
                `stages.${stage.key}.handledBy`,
                `The ${who} always investigates, yet whoever had a part in the matter may not. Name who investigates then.`,
                ...sources,
              )
            : remark(
                'note',
                `stages.${stage.key}.handledBy`,
                `The ${who} investigates unless they had a part in the matter; then it is for the ${listed(others.map(({ title }) => title))}. Choose one when the complaint is assigned.`,
                ...sources,
              );
        }),
    );

/** A complaint about somebody is sent to a stage that the same role handles. */
export const sentToItsSubject: LintRule = (procedure) =>
  procedure.entry.flatMap(({ when, stage: key, from }, index) => {
    if (!('about' in when)) return [];
    const stage = findStage(procedure, key);
    const role = findRole(procedure, when.about);
    if (stage === undefined || role === undefined || stage.handledBy !== role.key) return [];
    const substitute = role.substitutes.map((other) => findRole(procedure, other)?.title ?? other)[0];
    return [
      substitute === undefined
        ? remark(
            'contradiction',
            `entry.${index}`,
            `A complaint about the ${role.title} goes to "${stage.name}", which the ${role.title} handles. Name who stands in.`,
            from,
            stage.from,
          )
        : remark(
            'note',
            `entry.${index}`,
            `A complaint about the ${role.title} goes to "${stage.name}". There the ${substitute} does what the ${role.title} would do.`,
            from,
            stage.from,
            role.from,
          ),
    ];
  });

const NEEDED = {
  receives: 'takes complaints in',
  assigns: 'hands them out',
  oversees: 'keeps an eye on them all',
} as const satisfies Partial<Record<Duty, string>>;

/** Work that every procedure has, and nobody to do it. */
export const dutyNobodyHolds: LintRule = ({ roles, identity }) =>
  Object.entries(NEEDED)
    .filter(([duty]) => !roles.some(({ duties }) => duties.some((held) => held === duty)))
    .map(([, what]) => remark('gap', 'roles', `No role ${what}. Say which one does.`, identity.from));

/** Who is told when somebody may be in danger. */
export const nobodySafeguards: LintRule = ({ safeguarding, identity }) =>
  safeguarding !== undefined && safeguarding.tell.length > 0
    ? []
    : [
        remark(
          'gap',
          'safeguarding',
          'Nobody is named who is told when a child or an adult may be at risk. Ask the organisation for its safeguarding lead.',
          identity.from,
        ),
      ];

/** What a role does, in words that finish "nobody can …". */
const work = (procedure: Procedure, role: RoleRule): string[] => {
  const handled = procedure.stages
    .filter(({ handledBy, decidedBy }) => (handledBy ?? decidedBy) === role.key)
    .map(({ name }) => `"${name}"`);
  const duties = role.duties.map((duty) => WORK[duty]).filter((words) => words !== undefined);
  return handled.length === 0 ? duties : [`handle ${listed(handled)}`, ...duties];
};

const WORK: Partial<Record<Duty, string>> = {
  receives: 'take it in',
  assesses: 'assess it',
  assigns: 'hand it out',
  convenes: 'arrange the hearing',
  responds: 'answer for the organisation',
};
