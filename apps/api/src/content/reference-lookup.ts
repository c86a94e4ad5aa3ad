import { comparableReference } from '@redress/domain/reference.ts';
import type { MasterKey } from './master-key.ts';

/** The fingerprint by which staff find a case by the reference on its letters. */
export const lookupOf = (
  masterKey: MasterKey,
  organisationId: string,
  label: string,
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(masterKey.fingerprint('label', `${organisationId}\n${comparableReference(label)}`));
