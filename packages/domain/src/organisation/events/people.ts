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
  /** A link was made with which they choose a new password. What it holds stands nowhere. */
  PasswordLinkMade: event(z.object({ personId: id })),
  /** One administrator wants the second factor of another one gone; a second has to want it too. */
  FactorRemovalAsked: event(z.object({ personId: id })),
  FactorRemoved: event(z.object({ personId: id })),
  IndependenceRecorded: event(z.object({ personId: id, independent: z.boolean(), groundsId: id })),
  PersonLeft: event(z.object({ personId: id, leftOn: day })),
  AdministratorAppointed: event(z.object({ personId: id })),
  AdministratorReleased: event(z.object({ personId: id })),
};
