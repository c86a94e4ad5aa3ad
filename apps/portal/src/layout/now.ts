import type { Instant } from '@redress/domain/calendar/plain-date.ts';

/** This moment, by the clock of the device. The rules take it as an argument. */
export const thisMoment = () => new Date().toISOString() as Instant;
