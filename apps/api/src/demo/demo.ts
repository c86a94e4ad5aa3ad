import type { Deps } from '../deps.ts';
import { demoOrganisations } from './organisations.ts';

/** Fills an empty database with invented organisations and complaints. */
export async function demo(deps: Deps): Promise<void> {
  await demoOrganisations(deps);
}
