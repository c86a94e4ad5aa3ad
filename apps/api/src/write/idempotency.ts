/** One command, once: whoever sends it again, after a lost answer or by pressing twice, gets the answer it had. */
import { actorRef } from '@redress/domain/people.ts';
import { refused } from '@redress/domain/words/refusals.ts';
import type { MasterKey } from '../content/master-key.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { accessKeyOf } from '../people/access-key.ts';
import { canonical } from '../history/canonical.ts';
import type { Done, Handled, Request } from './request.ts';
import type { Rows } from './rows.ts';

/** A request with what tells it from others. */
export type Asked = Request & {
  /** Kind and id of who sent it, e.g. `staff:0198…`; complainants by their case. */
  sender: string;
  /** Keyed, since a plain hash of a short text can be guessed at. */
  digest: Uint8Array<ArrayBuffer>;
};

export function askedAs(masterKey: MasterKey, request: Request): Asked {
  const { actor, caseId, command, procedureKey } = request;
  const { kind, id } = actorRef(actor);
  const said = canonical({ caseId, command, procedureKey });
  return {
    ...request,
    sender: `${kind}:${id ?? caseId ?? ''}`,
    digest: new Uint8Array(masterKey.fingerprint('idempotency', said)),
  };
}

/** What was answered to this key before; a refusal where the key belonged to another command. */
export async function answeredBefore(
  deps: Pick<Deps, 'masterKey'>,
  transaction: Pick<Transaction, 'idempotency'>,
  asked: Asked,
): Promise<Handled | undefined> {
  const { organisationId, sender: actor, idempotencyKey: key } = asked;
  const row = await transaction.idempotency.findUnique({
    where: { organisationId_actor_key: { organisationId, actor, key } },
  });
  if (!row) return undefined;
  if (!Buffer.from(asked.digest).equals(row.digest)) return { kind: 'refused', refusals: [usedBefore] };
  const done = row.answer as Done;
  const accessKey = asked.command.type === 'ReceiveComplaint' ? { accessKey: accessKeyFor(deps, asked) } : {};
  return { ...done, answer: { ...done.answer, ...accessKey } };
}

/** The same for the same submission; no submission can be made twice with different words. */
export const accessKeyFor = (
  { masterKey }: Pick<Deps, 'masterKey'>,
  { organisationId, sender, idempotencyKey }: Asked,
): string => accessKeyOf(masterKey, [organisationId, sender, idempotencyKey]);

export const rememberedRow = (
  { organisationId, sender: actor, idempotencyKey: key, digest }: Asked,
  done: Done,
  createdAt: Date,
): Rows['idempotency'][number] => ({ organisationId, actor, key, digest, answer: done, createdAt });

const usedBefore = refused('key used before', {});
