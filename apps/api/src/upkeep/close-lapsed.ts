import { closureFor } from '@redress/domain/procedure/find.ts';
import { handle } from '../write/handle.ts';
import type { Deps } from '../deps.ts';
import { getProcedure } from '../organisations/procedure-versions.ts';

/**
 * Closes the cases whose time for the next stage has run out with nobody asking for it. The rules decide; this only asks them about those where
 * a complainant's time is over, and where the procedure has such a reason for closing. It is the one thing the system does to a case by itself.
 * @returns how many were closed
 */
export async function closeLapsed(deps: Deps, organisationId: string): Promise<number> {
  const over = await deps.database.of(organisationId).deadline.findMany({
    where: {
      organisationId,
      kind: 'complainant',
      status: 'open',
      endsAt: { lte: deps.now() },
      case: { status: 'open' },
    },
    select: {
      caseId: true,
      case: { select: { lastSeq: true, procedureKey: true, procedureVersion: true } },
    },
    distinct: ['caseId'],
    orderBy: { endsAt: 'asc' },
    take: atOnce,
  });
  let closed = 0;
  for (const { caseId, case: row } of over) {
    const version = { key: row.procedureKey, version: row.procedureVersion };
    const procedure = await getProcedure(deps.database.prisma, organisationId, version);
    const reason = closureFor(procedure, 'window lapsed')?.key;
    if (reason === undefined) continue;
    const handled = await handle(deps, {
      organisationId,
      caseId,
      actor: { kind: 'system' },
      command: { type: 'CloseCase', data: { reason, note: '' } },
      idempotencyKey: `window-lapsed:${caseId}:${row.lastSeq}`,
    });
    if (handled.kind === 'done') closed += 1;
  }
  return closed;
}

const atOnce = 500;
