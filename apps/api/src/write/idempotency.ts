/** One command, once: whoever sends it again, after a lost answer or by pressing twice, gets the answer it had. */
import { actorRef, type Actor } from '@redress/domain/people.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import type { MasterKey } from '../content/master-key.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { accessKeyOf } from '../people/access-key.ts';
import { canonical } from '../history/canonical.ts';
import type { Done, Handled, OrganisationDone, OrganisationRequest, Request } from './request.ts';
import type { Rows } from '../database/write-rows.ts';

/** What tells a request from others. */
export type Told = {
  organisationId: string;
  idempotencyKey: string;
  /** Kind and id of who sent it, e.g. `staff:0198…`; complainants by their case. */
  sender: string;
  /** Keyed, since a plain hash of a short text can be guessed at. */
  digest: Uint8Array<ArrayBuffer>;
};
export type KeyedRequest = Request & Told;
export type AskedOfOrganisation = OrganisationRequest & Told;

export function askedAs(masterKey: MasterKey, request: Request): KeyedRequest {
  const { caseId, command, procedureKey } = request;
  return { ...request, ...toldApart(masterKey, request.actor, caseId, { caseId, command, procedureKey }) };
}

export const askedOfOrganisation = (
  masterKey: MasterKey,
  request: OrganisationRequest,
): AskedOfOrganisation => ({
  ...request,
  ...toldApart(masterKey, request.actor, undefined, { command: request.command }),
});

function toldApart(masterKey: MasterKey, actor: Actor, caseId: string | undefined, said: object) {
  const { kind, id } = actorRef(actor);
  return {
    sender: `${kind}:${id ?? caseId ?? ''}`,
    digest: new Uint8Array(masterKey.fingerprint('idempotency', canonical(said))),
  };
}

/** What was answered to this key before; a refusal where the key belonged to another command. */
export async function answeredBefore(
  deps: Pick<Deps, 'masterKey'>,
  transaction: Pick<Transaction, 'idempotency'>,
  asked: KeyedRequest,
): Promise<Handled | undefined> {
  const done = await remembered<Done>(transaction, asked);
  if (done === undefined || done.kind === 'refused') return done;
  const accessKey = asked.command.type === 'ReceiveComplaint' ? { accessKey: accessKeyFor(deps, asked) } : {};
  return { ...done, answer: { ...done.answer, ...accessKey } };
}

/** The same for what was answered as it stands. */
export async function remembered<Answered>(
  transaction: Pick<Transaction, 'idempotency'>,
  { organisationId, sender: actor, idempotencyKey: key, digest }: Told,
): Promise<Answered | { kind: 'refused'; refusals: readonly [typeof usedBefore] } | undefined> {
  const row = await transaction.idempotency.findUnique({
    where: { organisationId_actor_key: { organisationId, actor, key } },
  });
  if (!row) return undefined;
  // Written by `rememberedRow` alone, for the same kind of request.
  return Buffer.from(digest).equals(row.digest)
    ? (row.answer as Answered)
    : { kind: 'refused', refusals: [usedBefore] };
}

/** The same for the same submission; no submission can be made twice with different words. */
export const accessKeyFor = (
  { masterKey }: Pick<Deps, 'masterKey'>,
  { organisationId, sender, idempotencyKey }: KeyedRequest,
): string => accessKeyOf(masterKey, [organisationId, sender, idempotencyKey]);

export const rememberedRow = (
  { organisationId, sender: actor, idempotencyKey: key, digest }: Told,
  done: Done | OrganisationDone,
  createdAt: Date,
): Rows['idempotency'][number] => ({ organisationId, actor, key, digest, answer: done, createdAt });

const usedBefore = refused('key used before', {});
