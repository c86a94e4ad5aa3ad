import type { Command } from '@redress/domain/acts/commands.ts';
import { type Refusal, refused } from '@redress/domain/words/refusal-codes.ts';
import type { OrganisationCommand } from '@redress/domain/organisation/acts.ts';
import type { Actor } from '@redress/domain/people.ts';

/** One command, as a mutation hands it over. */
export type Request = {
  organisationId: string;
  /** The case it is for; absent for `ReceiveComplaint`, which makes one. */
  caseId?: string;
  /** Who asks. The roles of staff are read again from the database, so what stands here counts for nothing. */
  actor: Actor;
  command: Command;
  /** Made by the client, once for each thing a person does: the same key answers with the same answer. 16 to 200 characters. */
  idempotencyKey: string;
  /** For `ReceiveComplaint`, where an organisation runs several procedures; else its only one. */
  procedureKey?: string;
};

/** What somebody must be told at once; nothing of it is stored in clear but the tracking number. */
export type Answer = {
  trackingNumber?: string;
  /** The complainant's party in the case, for a session of the portal. */
  partyId?: string;
  /** Six words, shown once (and again to a retry with the same idempotency key). */
  accessKey?: string;
  letterId?: string;
  /** For messages, notes and other texts: the row of content that holds it. */
  contentId?: string;
};

/** `seq` is the last event of the case after this command. */
export type Done = { kind: 'done'; caseId: string; seq: number; answer: Answer };

/**
 * `refused`: the reasons, to be shown as they stand. A case that does not exist and one that this actor must not know of are
 * refused in the same words. `conflict`: others kept changing the case; asking again may well work.
 */
export type Handled = Done | { kind: 'refused'; refusals: readonly Refusal[] } | { kind: 'conflict' };

/** One command to an organisation. `FoundOrganisation` makes it, under the id given. */
export type OrganisationRequest = {
  organisationId: string;
  actor: Actor;
  command: OrganisationCommand;
  /** As for cases. */
  idempotencyKey: string;
};

/** `made`: the id of what the command made (a person, a role given, leave …). */
export type OrganisationDone = { kind: 'done'; seq: number; made?: string };
export type OrganisationHandled =
  | OrganisationDone
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'conflict' };

/** The refusal for a case that is not there, or not for this actor to know of. */
export const noSuchCase: Refusal = refused('no case', {});
