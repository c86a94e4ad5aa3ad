import type { ClockRule, Mark } from './counting.ts';
import type { Procedure } from './procedure.ts';
import type { Provenance } from './provenance.ts';
import type { LetterRule, OutcomeRule, RoleRule, StageRule } from './stages.ts';
import type { Milestone } from './vocabulary.ts';

// This file is for the browser too: types only from the schema, so that zod stays out of the apps' bundles.

/** Where a value comes from, ready to be shown. `line` is the first and last line of the published text. */
export type Source =
  | { readonly kind: 'policy'; readonly clause: string; readonly line: readonly [number, number] }
  | { readonly kind: 'inferred'; readonly note: string; readonly obligation?: string }
  | { readonly kind: 'platform default'; readonly note: string };

/** Anything in a procedure that says where it comes from. */
export type Sourced = {
  readonly from: Provenance;
  readonly readings?: Readonly<Record<string, string>> | undefined;
};

/**
 * Where an item comes from, or one field of it: a field that the policy does not state is inferred even when the rest of its item is the
 * policy's.
 */
export function sourceOf(item: Sourced, field?: string): Source {
  const reading = field === undefined ? undefined : item.readings?.[field];
  return reading === undefined ? sourceFrom(item.from) : { kind: 'inferred', note: reading };
}

export function findStage(procedure: Procedure, key: string): StageRule | undefined {
  return procedure.stages.find((stage) => stage.key === key);
}

/** @throws Error when the procedure has no such stage */
export function stageOf(procedure: Procedure, key: string): StageRule {
  return findStage(procedure, key) ?? missing(procedure, 'stage', key);
}

export function findClock(procedure: Procedure, key: string): ClockRule | undefined {
  return procedure.clocks.find((clock) => clock.key === key);
}

/** @throws Error when the procedure has no such clock */
export function clockOf(procedure: Procedure, key: string): ClockRule {
  return findClock(procedure, key) ?? missing(procedure, 'clock', key);
}

export function findLetter(procedure: Procedure, key: string): LetterRule | undefined {
  return procedure.letters.find((letter) => letter.key === key);
}

/** @throws Error when the procedure has no such letter */
export function letterOf(procedure: Procedure, key: string): LetterRule {
  return findLetter(procedure, key) ?? missing(procedure, 'letter', key);
}

export function findRole(procedure: Procedure, key: string): RoleRule | undefined {
  return procedure.roles.find((role) => role.key === key);
}

/** @throws Error when the procedure has no such role */
export function roleOf(procedure: Procedure, key: string): RoleRule {
  return findRole(procedure, key) ?? missing(procedure, 'role', key);
}

/** What a role is called; its key where the procedure has none of that key. */
export function roleTitle(procedure: Procedure, key: string): string {
  return findRole(procedure, key)?.title ?? key;
}

/** The role that a letter goes to as such; undefined where it goes to a part in the case, such as its complainant. */
export const addressedRole = (to: string): string | undefined =>
  to.startsWith(TO_ROLE) ? to.slice(TO_ROLE.length) : undefined;

const TO_ROLE = 'role:';

/** What the site of a case is called; the first one's name where it has none of its own, undefined where there are no sites. */
export function siteName({ sites }: Procedure, key: string | undefined): string | undefined {
  return (sites.find((site) => site.key === key) ?? sites[0])?.name;
}

/** The letters of one stage, with those that belong to no stage (they may go out in any). */
export function lettersOfStage(procedure: Procedure, stage: string): readonly LetterRule[] {
  return procedure.letters.filter((letter) => letter.stage === undefined || letter.stage === stage);
}

/** The letter that carries the outcome of a stage in full; undefined where the stage decides nothing. */
export function outcomeLetterOf(procedure: Procedure, stage: string): LetterRule | undefined {
  return procedure.letters.find((letter) => letter.outcome && !letter.restricted && letter.stage === stage);
}

export function outcomesOf(procedure: Procedure, stage: string): readonly OutcomeRule[] {
  return stageOf(procedure, stage).outcomes;
}

/** @throws Error when the stage has no such outcome */
export function outcomeOf(procedure: Procedure, stage: string, key: string): OutcomeRule {
  return (
    outcomesOf(procedure, stage).find((outcome) => outcome.key === key) ??
    missing(procedure, `outcome of "${stage}"`, key)
  );
}

/** Clocks that a milestone may start, in the stage where it was reached. */
export function clocksStartedBy(
  procedure: Procedure,
  milestone: Milestone,
  stage?: string,
): readonly ClockRule[] {
  return procedure.clocks.filter((clock) => startMarks(clock).some((mark) => fits(mark, milestone, stage)));
}

/** Every mark that starts a clock; none for one that starts when another runs out. */
export function startMarks({ starts, alsoStarts }: ClockRule): readonly Mark[] {
  return 'milestone' in starts ? [starts, ...alsoStarts] : alsoStarts;
}

function fits(mark: Mark, milestone: Milestone, stage: string | undefined): boolean {
  return (
    mark.milestone === milestone && (mark.stage === undefined || stage === undefined || mark.stage === stage)
  );
}

function sourceFrom(from: Provenance): Source {
  if ('clause' in from) {
    const line = typeof from.line === 'number' ? ([from.line, from.line] as const) : from.line;
    return { kind: 'policy', clause: from.clause, line };
  }
  if ('inferred' in from) return { kind: 'inferred', note: from.inferred, obligation: from.obligation };
  return { kind: 'platform default', note: from.platformDefault };
}

function missing(procedure: Procedure, what: string, key: string): never {
  throw new Error(
    `The procedure "${procedure.identity.key}" has no ${what} "${key}". Its keys are listed in packages/domain/src/procedures.`,
  );
}

/** The procedure's reason for closing after such a thing; undefined where it has none. */
export const closureFor = (procedure: Procedure, needs: Closure['needs']): Closure | undefined =>
  procedure.closures.find((closure) => closure.needs === needs);

type Closure = Procedure['closures'][number];
