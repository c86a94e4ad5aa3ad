import * as z from 'zod';
import { event } from '../../history/event.ts';
import { code, day, id } from './shapes.ts';

/** The organisation's policies as they took effect. The document is content: it is nobody's secret, but it is text. */
export const procedureEvents = {
  ProcedurePublished: event(z.object({ key: code, version: z.int(), effectiveOn: day, documentId: id })),
};
