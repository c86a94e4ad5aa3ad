import type { Client } from 'pg';
import { opens } from './installation-key.ts';
import type { MasterKey } from './master-key.ts';
import { wrappedKeys } from './wrapped-keys.ts';

export interface KeyCount {
  /** Keys of cases and organisations that the master key opens. */
  opened: number;
  /** Whose keys it does not open. */
  closed: readonly { organisationId: string; caseId?: string }[];
}

/** Opens every key that is wrapped by the master key. */
export async function checkKeys(session: Pick<Client, 'query'>, key: MasterKey): Promise<KeyCount> {
  const closed: { organisationId: string; caseId?: string }[] = [];
  let opened = 0;
  for await (const batch of wrappedKeys(session)) {
    for (const { wrapped, ...ref } of batch) {
      if (opens(key, ref, wrapped)) opened += 1;
      else closed.push(ref);
    }
  }
  return { opened, closed };
}
