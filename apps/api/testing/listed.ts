import { RELATIONS } from '@redress/domain/access/relation.ts';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { instantOf } from '../src/organisations/organisation-now.ts';
import type { TestDeps } from './deps.ts';

/** What somebody is to the open cases in their list today, as the console would read it for them. For people of a test who have no account. */
export async function relationsInList(
  deps: TestDeps,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const today = londonDate(instantOf(deps.now()));
  const rows = await deps.database.prisma.$queryRaw<{ relation: string }[]>`
    select distinct on (w.case_id) w.relation from seat_holder h join worklist_item w using (organisation_id, seat)
    where h.organisation_id = ${organisationId}::uuid and h.person_id = ${personId}::uuid and h.side = 'staff'
      and h.from_on <= ${today}::date and h.to_on >= ${today}::date
      and not exists (select from case_bar b where b.organisation_id = h.organisation_id and b.person_id = h.person_id
        and b.case_id = w.case_id and b.from_on <= ${today}::date)
    order by w.case_id, array_position(${RELATIONS}, w.relation)`;
  return rows.map(({ relation }) => relation);
}
