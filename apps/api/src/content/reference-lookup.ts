import { comparableReference } from '@redress/domain/reference.ts';
import type { MasterKey } from './master-key.ts';

/** The fingerprint by which staff find a case by the reference on its letters. */
export const lookupOf = (
  masterKey: MasterKey,
  organisationId: string,
  reference: string,
): Uint8Array<ArrayBuffer> =>
  // 'label', as the first release called it: another word would find none of the references that stand there.
  new Uint8Array(masterKey.fingerprint('label', `${organisationId}\n${comparableReference(reference)}`));
