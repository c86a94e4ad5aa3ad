import type { Relation } from '@redress/domain/case/access.ts';
import type { Recorded } from '@redress/domain/case/events.ts';
import type { Facts } from '@redress/domain/case/facts.ts';
import type { Actor } from '@redress/domain/people.ts';
import type { Deps } from '../deps.ts';

/** A case as the rules want it, for one actor. */
export type LoadedCase = {
  organisationId: string;
  caseId: string;
  /** With the actor's roles as they are today, and with the directory. */
  facts: Facts;
  history: readonly Recorded[];
  relation: Relation;
  /** Undefined once the case is erased. */
  wrappedKey: Uint8Array | undefined;
};

/**
 * Reads a case for an actor, in a transaction of its own. Undefined where there is none and where the actor is nothing to it: the two look the
 * same. A subject gets it, with `relation: 'subject'`, and may be shown the respondent's papers only (`maySee`).
 */
export declare function loadCase(
  deps: Deps,
  organisationId: string,
  caseId: string,
  actor: Actor,
): Promise<LoadedCase | undefined>;
