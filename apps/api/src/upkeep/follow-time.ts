import { casesUnread, reproject } from '../projections/reproject.ts';
import type { Deps } from '../deps.ts';
import { closeLapsed } from './close-lapsed.ts';

/**
 * What the passing of time asks for, in every organisation: cases close whose time has run out, and what an older release could not read is read
 * again. Roles that begin or end ask for nothing: lists look up who sits where when they are read.
 * Harmless as often as it runs, from any number of workers.
 */
export async function round(deps: Deps): Promise<void> {
  const organisations = await deps.database.prisma.organisation.findMany({ select: { id: true } });
  for (const { id } of organisations) {
    await closeLapsed(deps, id);
    if (!started.has(id)) await reproject(deps, id, await casesUnread(deps, id));
    started.add(id);
  }
}

// A release begins with a start: what the one before did not know, this one may.
const started = new Set<string>();
