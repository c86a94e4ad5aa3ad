import * as z from 'zod';
import type { PlainDate } from '../../calendar/plain-date.ts';

/** What stands in an organisation's events: ids, days and codes. */
export const id = z.string();
export const code = z.string();
// Whoever wrote the event took the day from an act, where it was checked.
export const day = z.custom<PlainDate>((value) => typeof value === 'string');
