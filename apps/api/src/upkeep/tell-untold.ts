/** The step of an upgrade that SQL cannot take: what a case comes to is folded by the rules. */
import { historyTo } from '@redress/domain/access/told-history.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Deps } from '../deps.ts';
import { readHistory } from '../history/history.ts';
import { lockCase } from '../history/lock-case.ts';
import { tell } from '../projections/projection.ts';
import { toldToComplainant } from '../projections/told.ts';

/**
 * Cases whose tracking page is told nothing yet, since the migration that brought the column, are told what their history comes to. Also those with
 * events of a later release, whose rows else stay as they are. Harmless as often as it runs. @returns how many
 */
export async function tellUntold({ database }: Pick<Deps, 'database'>): Promise<number> {
  let count = 0;
  for (const { id: organisationId } of await database.prisma.organisation.findMany({
    select: { id: true },
  })) {
    const untold = await database.of(organisationId).$queryRaw<{ caseId: string }[]>`
      select case_id as "caseId" from tracking where organisation_id = ${organisationId}::uuid and told is null`;
    for (const { caseId } of untold) {
      const ref = { organisationId, caseId };
      await database.transaction(organisationId, async (transaction) => {
        await lockCase(transaction, ref);
        const { history } = await readHistory(transaction, ref);
        await tell(transaction, ref, toldToComplainant(stateOf(historyTo('complainant', history))));
      });
      count += 1;
    }
  }
  return count;
}
