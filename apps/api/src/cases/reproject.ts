import type { Deps } from '../deps.ts';

/**
 * Works out the projections of cases again, each in a transaction of its own with its row locked: after a change of roles, calendar or procedure,
 * and once a day. Without `caseIds`: every case of the organisation. @returns how many
 */
export declare function reproject(
  deps: Deps,
  organisationId: string,
  caseIds?: readonly string[],
): Promise<number>;
