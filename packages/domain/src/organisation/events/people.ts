import * as z from 'zod';
import { event } from '../../history/event.ts';
import { day, id } from './shapes.ts';

/** Who works on complaints, and who runs the organisation here. What people are called and where they are reached stands in content. */
export const peopleEvents = {
  PersonJoined: event(
    z.object({
      personId: id,
      kind: z.enum(['staff', 'panel']),
      detailsId: id,
      accountId: id.optional(),
    }),
  ),
  PersonDetailsChanged: event(z.object({ personId: id, detailsId: id })),
  AccountLinked: event(z.object({ personId: id, accountId: id })),
  IndependenceRecorded: event(z.object({ personId: id, independent: z.boolean(), groundsId: id })),
  PersonLeft: event(z.object({ personId: id, leftOn: day })),
  AdministratorAppointed: event(z.object({ personId: id })),
  AdministratorReleased: event(z.object({ personId: id })),
};
