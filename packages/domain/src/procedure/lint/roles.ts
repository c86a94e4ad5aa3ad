import { findRole, findStage } from '../find.ts';
import type { Procedure } from '../procedure.ts';
import type { RoleRule } from '../stages.ts';
import type { Duty } from '../vocabulary.ts';
import { remark, type LintRule } from './rule.ts';

/** If the complaint is about somebody, somebody else has to do what they would do. */
export const roleWithoutSubstitute: LintRule = (procedure) =>
  procedure.roles
    .filter((role) => role.substitutes.length === 0 && !role.outside && work(procedure, role).length > 0)
    .map((role) =>
      remark(
        'gap',
        `roles.${role.key}.substitutes`,
        'nobody stands in',
        { role: role.title, work: work(procedure, role) },
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
          'stand in for each other',
          { role: role.title, other: other.title },
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
      'one person handles all',
      { roles: handling.map(({ title }) => title) },
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
              'reviews own decision',
              { role: who, stage: stage.name, next: next.name },
              stage.from,
              next.from,
            )
          : remark(
              'note',
              `stages.${next.key}.decidedBy`,
              'decides both',
              { role: who, stage: stage.name, next: next.name },
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
      ? remark('contradiction', 'panel.convenedBy', 'convenes own hearing', { role: who }, ...sources)
      : remark(
          'note',
          'panel.convenedBy',
          'convenes unless about them',
          { role: who, substitute },
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
                'always investigates',
                { role: who },
                ...sources,
              )
            : remark(
                'note',
                `stages.${stage.key}.handledBy`,
                'others investigate',
                { role: who, others: others.map(({ title }) => title) },
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
            'sent to its subject',
            { role: role.title, stage: stage.name },
            from,
            stage.from,
          )
        : remark(
            'note',
            `entry.${index}`,
            'substitute handles it',
            { role: role.title, stage: stage.name, substitute },
            from,
            stage.from,
            role.from,
          ),
    ];
  });

const NEEDED = ['receives', 'assigns', 'oversees'] as const satisfies readonly Duty[];

/** Work that every procedure has, and nobody to do it. */
export const dutyNobodyHolds: LintRule = ({ roles, identity }) =>
  NEEDED.filter((duty) => !roles.some(({ duties }) => duties.includes(duty))).map((duty) =>
    remark('gap', 'roles', 'duty nobody holds', { duty }, identity.from),
  );

/** Who is told when somebody may be in danger. */
export const nobodySafeguards: LintRule = ({ safeguarding, identity }) =>
  safeguarding !== undefined && safeguarding.tell.length > 0
    ? []
    : [remark('gap', 'safeguarding', 'nobody safeguards', {}, identity.from)];

type Work = { readonly code: WorkCode; readonly values: Readonly<Record<string, readonly string[]>> };
type WorkCode = 'handles' | 'takes in' | 'assesses' | 'hands out' | 'arranges' | 'answers';

/** What a role does, to finish "nobody can …". */
const work = (procedure: Procedure, role: RoleRule): readonly Work[] => {
  const stages = procedure.stages
    .filter(({ handledBy, decidedBy }) => (handledBy ?? decidedBy) === role.key)
    .map(({ name }) => name);
  const duties = role.duties
    .map((duty) => WORK[duty])
    .filter((code) => code !== undefined)
    .map((code) => ({ code, values: {} }));
  return stages.length === 0 ? duties : [{ code: 'handles', values: { stages } }, ...duties];
};

const WORK: Partial<Record<Duty, WorkCode>> = {
  receives: 'takes in',
  assesses: 'assesses',
  assigns: 'hands out',
  convenes: 'arranges',
  responds: 'answers',
};
