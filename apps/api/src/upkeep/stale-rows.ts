import type { Deps } from '../deps.ts';

/** How many cases of an organisation stand in the register as something else than their history's last event, are missing there, or have no history. */
export function staleRows({ database }: Pick<Deps, 'database'>, organisationId: string): Promise<number> {
  return database.snapshot(organisationId, async (transaction) => {
    const rows = await transaction.$queryRaw<{ count: number }[]>`
      select count(*)::int as count
        from (select case_id, max(seq) as seq from case_event where organisation_id = ${organisationId}::uuid group by case_id) e
        full join (select id, last_seq from complaint_case where organisation_id = ${organisationId}::uuid) c on c.id = e.case_id
       where c.last_seq is distinct from e.seq`;
    return rows[0]!.count;
  });
}
