import { addDays, londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { instantOf, organisationNow } from '../organisations/organisation-now.ts';
import { casesUnread, reproject } from '../projections/reproject.ts';
import type { Deps } from '../deps.ts';
import { closeLapsed } from './close-lapsed.ts';

/**
 * What the passing of time asks for, in every organisation: cases close whose time has run out, lists follow the roles that begin or end, and what
 * an older release could not read is read again.
 * Harmless as often as it runs, from any number of workers.
 */
export async function round(deps: Deps): Promise<void> {
  const organisations = await deps.database.prisma.organisation.findMany({ select: { id: true } });
  for (const { id } of organisations) {
    await closeLapsed(deps, id);
    if (!started.has(id)) await reproject(deps, id, await casesUnread(deps, id));
    started.add(id);
    if (await rolesChangeToday(deps, id)) await reproject(deps, id);
  }
}

// A release begins with a start: what the one before did not know, this one may.
const started = new Set<string>();

// Once a day and organisation is enough, and twice (by two workers) does no harm. A change made during the day works its rows out itself.
const seen = new Map<string, PlainDate>();

async function rolesChangeToday(deps: Deps, organisationId: string): Promise<boolean> {
  const today = londonDate(instantOf(deps.now()));
  if (seen.get(organisationId) === today) return false;
  seen.set(organisationId, today);
  const { members } = await organisationNow(deps.database.prisma, organisationId);
  const yesterday = addDays(today, -1);
  return members.some(
    ({ leftOn, bindings }) =>
      leftOn === yesterday || bindings.some(({ fromOn, toOn }) => fromOn === today || toOn === yesterday),
  );
}
