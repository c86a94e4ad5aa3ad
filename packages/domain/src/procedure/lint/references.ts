import type { Provenance } from '../provenance.ts';
import { referencesOf, type Kind } from './references-of.ts';
import { remark, type LintRule } from './rule.ts';

/** Everything one part of a procedure calls another part by must be there. */
export const unknownKey: LintRule = (procedure) => {
  const known: Record<Kind, ReadonlySet<string>> = {
    stage: keysOf(procedure.stages),
    clock: keysOf(procedure.clocks),
    role: keysOf(procedure.roles),
    audience: keysOf(procedure.eligibility.audiences),
    topic: keysOf(procedure.eligibility.topics),
  };
  return referencesOf(procedure).flatMap(({ where, kind, key, from }) =>
    key === undefined || known[kind].has(key)
      ? []
      : [remark('contradiction', where, 'unknown key', { kind, key }, from)],
  );
};

/** A redress that is due must be one that the stage offers. */
export const unknownRedress: LintRule = (procedure) =>
  procedure.stages.flatMap((stage) =>
    stage.redressDue
      .filter((due) => !stage.redress.some(({ key }) => key === due.redress))
      .map((due) =>
        remark(
          'contradiction',
          `stages.${stage.key}.redressDue`,
          'unknown redress',
          { redress: due.redress },
          due.from,
        ),
      ),
  );

/** Two things of one name: whoever looks one up finds the other. */
export const twiceTheSameKey: LintRule = (procedure) => {
  const lists: Record<string, readonly { readonly key: string; readonly from: Provenance }[]> = {
    stages: procedure.stages,
    clocks: procedure.clocks,
    letters: procedure.letters,
    roles: procedure.roles,
    'intake.fields': procedure.intake.fields,
    external: procedure.external,
    closures: procedure.closures,
    holds: procedure.holds,
    ...Object.fromEntries(procedure.stages.map((stage) => [`stages.${stage.key}.outcomes`, stage.outcomes])),
    ...Object.fromEntries(procedure.letters.map((letter) => [`letters.${letter.key}.blocks`, letter.blocks])),
  };
  return Object.entries(lists).flatMap(([where, list]) =>
    list
      .filter(({ key }, index) => list.findIndex((other) => other.key === key) !== index)
      .map(({ key, from }) => remark('contradiction', where, 'same key twice', { key }, from)),
  );
};

const keysOf = (list: readonly { readonly key: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ key }) => key));
