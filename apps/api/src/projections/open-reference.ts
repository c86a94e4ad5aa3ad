import type { CaseRef } from '../content/content.ts';
import { open, openCaseKey } from '../content/seal.ts';
import type { Deps } from '../deps.ts';

/** The organisation's own reference as it stands sealed in the row of a list, with the case's wrapped key. */
export interface SealedReferenceRow extends CaseRef {
  referenceId: string | null;
  referenceNonce: Uint8Array | null;
  referenceCiphertext: Uint8Array | null;
  wrappedKey: Uint8Array | null;
}

/** The reference, opened; null where there is none yet, or none for the reader. */
export function openReference(
  { masterKey }: Pick<Deps, 'masterKey'>,
  row: SealedReferenceRow,
): string | null {
  const { organisationId, caseId, referenceId, referenceNonce, referenceCiphertext, wrappedKey } = row;
  if (referenceId === null || referenceNonce === null || referenceCiphertext === null || wrappedKey === null)
    return null;
  const key = openCaseKey(masterKey, wrappedKey, { organisationId, caseId });
  const place = { table: 'content', column: 'ciphertext', organisationId, caseId, id: referenceId };
  return open(key, place, { nonce: referenceNonce, ciphertext: referenceCiphertext });
}
