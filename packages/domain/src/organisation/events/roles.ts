import * as z from 'zod';
import { event } from '../../history/event.ts';
import { code, day, id } from './shapes.ts';

/** Who holds which role of a procedure, from when until when, and who stands in during leave. All days count, the last one too. */
export const roleEvents = {
  RoleGiven: event(z.object({ bindingId: id, personId: id, role: code, fromOn: day, toOn: day.optional() })),
  /** An end before the beginning: the role was never held. */
  RoleEnded: event(z.object({ bindingId: id, endedOn: day })),
  DeputyNamed: event(
    z.object({ deputyshipId: id, bindingId: id, personId: id, fromOn: day, toOn: day.optional() }),
  ),
  DeputyReleased: event(z.object({ deputyshipId: id, endedOn: day })),
  LeavePlanned: event(z.object({ leaveId: id, personId: id, fromOn: day, toOn: day })),
  LeaveCancelled: event(z.object({ leaveId: id })),
};
