import { isConflict } from '../database/is-conflict.ts';

/** How often a command is decided afresh because somebody else was faster. */
const tries = 3;

/** Tries, and tries again where somebody else was faster: what was read is read again, and decided anew. Other errors are thrown. */
export async function retriedOnConflict<Answered>(
  attempt: () => Promise<Answered>,
): Promise<Answered | { kind: 'conflict' }> {
  for (let nth = 1; nth <= tries; nth += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return { kind: 'conflict' };
}
