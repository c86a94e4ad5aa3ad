import type { Deps } from '../deps.ts';
import { reproject } from '../projections/reproject.ts';
import { rebuildOrganisation } from './rebuild-organisation.ts';

/**
 * Makes the projections of an organisation, or of all, anew from its history and those of its cases: what stood in them counts for nothing, and rows of cases that the
 * history does not know are taken away. Case by case, so that everybody can go on working. @returns how many cases there are
 */
export async function rebuild(deps: Deps, organisationId?: string): Promise<number> {
  const organisations =
    organisationId === undefined
      ? await deps.database.prisma.organisation.findMany({ select: { id: true } })
      : [{ id: organisationId }];
  let count = 0;
  for (const { id } of organisations) {
    await deps.database.transaction(id, (transaction) => rebuildOrganisation(deps, transaction, id));
    count += await reproject(deps, id);
    await deps.database.transaction(id, async (transaction) => {
      for (const table of [
        'case_relation',
        'deadline',
        'worklist_item',
        'tracking',
        'complaint_case',
      ] as const) {
        const key = table === 'complaint_case' ? 'id' : 'case_id';
        await transaction.$executeRawUnsafe(
          `delete from ${table} t where t.organisation_id = $1::uuid and not exists (
            select from case_event e where e.organisation_id = t.organisation_id and e.case_id = t.${key} and e.seq = 1)`,
          id,
        );
      }
    });
  }
  return count;
}
