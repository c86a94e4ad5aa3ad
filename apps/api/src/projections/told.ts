/** What whoever complained may know of a case, as it is kept in the row of its tracking page: nothing in it depends on the day. */
import { partTold } from '@redress/domain/access/told-case-parts.ts';
import { toldCase, type ToldCase } from '@redress/domain/access/told-case.ts';
import type { CaseState } from '@redress/domain/history/state.ts';
import { MILESTONES } from '@redress/domain/procedure/vocabulary.ts';

/** @param state as folded from the history that was told to the complainant */
export const toldToComplainant = (state: CaseState) => partTold('complainant', toldCase(state));

const known: ReadonlySet<string> = new Set(MILESTONES);

/** Without milestones that a later release wrote there, before somebody went back to this one. */
export const knownOf = (told: ToldCase): ToldCase =>
  told.reached.every(({ milestone }) => known.has(milestone))
    ? told
    : { ...told, reached: told.reached.filter(({ milestone }) => known.has(milestone)) };
