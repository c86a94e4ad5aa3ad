/** The access log: who looked at what. */
import { logged, type ContentKind } from '@redress/domain/access/sights.ts';
import { actorRef } from '@redress/domain/people.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import type { LoadedCase } from '../history/load-case.ts';

/** Writes down, once a kind, that the loaded case's actor looked at content whose reading is logged. */
export async function noteLooks(
  deps: Deps,
  transaction: Transaction,
  { organisationId, caseId, relation, facts }: LoadedCase,
  kinds: readonly ContentKind[],
): Promise<void> {
  const { kind, id, party } = actorRef(facts.actor);
  const seen = new Set(kinds.flatMap((of) => logged(relation, of) ?? []));
  await transaction.accessLog.createMany({
    data: [...seen].map((what) => ({
      organisationId,
      caseId,
      id: deps.newId(),
      at: deps.now(),
      actor: `${kind}:${id ?? party ?? ''}`,
      what,
      reason: relation,
    })),
  });
}
