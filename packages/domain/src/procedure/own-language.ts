import { NO_TEXTS, TEXTS } from './text-names.ts';

/** Whether every text that is given in several languages is given in the policy's own as well. */
export const isInItsOwnLanguage = (written: { readonly identity: { readonly language: string } }): boolean =>
  hasOwn(written, written.identity.language);

function hasOwn(value: unknown, own: string): boolean {
  if (Array.isArray(value)) return value.every((entry) => hasOwn(entry, own));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]: [string, unknown]) => {
    if (NO_TEXTS.has(name)) return true;
    return TEXTS.has(name) && typeof inner === 'object' && inner !== null
      ? Object.hasOwn(inner, own)
      : hasOwn(inner, own);
  });
}
