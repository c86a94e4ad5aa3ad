import type { CaseRef } from '../content/content.ts';
import { open, openCaseKey } from '../content/seal.ts';
import type { Deps } from '../deps.ts';

/** The organisation's own reference as it stands sealed in the row of a list, with the case's wrapped key. */
export interface SealedLabelRow extends CaseRef {
  labelId: string | null;
  labelNonce: Uint8Array | null;
  labelCiphertext: Uint8Array | null;
  wrappedKey: Uint8Array | null;
}

/** The reference, opened; null where there is none yet, or none for the reader. */
export function labelOf({ masterKey }: Pick<Deps, 'masterKey'>, row: SealedLabelRow): string | null {
  const { organisationId, caseId, labelId, labelNonce, labelCiphertext, wrappedKey } = row;
  if (labelId === null || labelNonce === null || labelCiphertext === null || wrappedKey === null) return null;
  const key = openCaseKey(masterKey, wrappedKey, { organisationId, caseId });
  const place = { table: 'content', column: 'ciphertext', organisationId, caseId, id: labelId };
  return open(key, place, { nonce: labelNonce, ciphertext: labelCiphertext });
}
