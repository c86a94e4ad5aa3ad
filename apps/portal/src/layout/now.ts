import type { Instant } from '@redress/domain/calendar/plain-date.ts';

let ahead = 0; // ms by which the server's clock is ahead of this device's

/** Takes the server's time: a device may be wrong about it, and what is late must not depend on that. */
export function hearServerTime(said: string) {
  ahead = Date.parse(said) - Date.now();
}

/** This moment, by the server's clock as it was last heard, else by the device's. The rules take it as an argument. */
export const thisMoment = () => new Date(Date.now() + ahead).toISOString() as Instant;
