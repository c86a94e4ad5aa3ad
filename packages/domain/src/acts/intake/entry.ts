import type { RoleKey } from '../../people.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import type { StageKey } from '../../history/events.ts';

/** What is known of a complaint when somebody must say where it starts. */
export type EntryFacts = {
  kind: 'concern' | 'complaint';
  about: readonly RoleKey[];
  seriousness?: 'ordinary' | 'serious' | 'very serious';
};

/**
 * The stage a complaint starts in: the first entry row that fits. A complaint about the person who would decide it may skip every stage they
 * have a hand in.
 */
export const entryStage = (procedure: Procedure, facts: EntryFacts): StageKey => {
  const row = procedure.entry.find(({ when }) => {
    if ('about' in when) return facts.about.includes(when.about);
    if ('seriousness' in when) return facts.seriousness === when.seriousness;
    if ('kind' in when) return facts.kind === when.kind;
    return true;
  });
  const stage = row?.stage ?? procedure.stages[0]?.key;
  if (stage === undefined)
    throw new Error(`The procedure ${procedure.identity.key} has no stage to start in.`);
  return stage;
};
