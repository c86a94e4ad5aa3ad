import type { Provenance } from '../procedure/provenance.ts';

// Three short words for the three sources a value can have, so that data files stay readable.

/** The policy says it: its own clause number or heading, and the line or first and last line of the published text. */
export const clause = (number: string, line: number, last?: number): Provenance =>
  last === undefined ? { clause: number, line } : { clause: number, line: [line, last] };

/** The policy does not say it; this is how it was read, and why. */
export const inferred = (note: string, obligation?: string): Provenance =>
  obligation === undefined ? { inferred: note } : { inferred: note, obligation };

/** No policy says it; every organisation starts with this. */
export const platformDefault = (note: string): Provenance => ({ platformDefault: note });
