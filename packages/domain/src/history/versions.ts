import type { EventType } from './events.ts';

/**
 * The version in which each kind of event is written, where it is not the first. Apart from the schemas, because an app folds events without them:
 * a page left open over a deployment knows by it which of those it is sent say more than it understands.
 */
const versions: Readonly<Partial<Record<EventType, number>>> = { ReferenceMinted: 2 };
const byType: Readonly<Record<string, number>> = versions;

/** The latest version of a kind that this release knows. */
export const latestOf = (type: string): number => byType[type] ?? 1;
