import { kindOfText } from './text-names.ts';

/** Whether every text that is given in several languages is given in the policy's own as well. */
export const isInItsOwnLanguage = (written: { readonly identity: { readonly language: string } }): boolean =>
  hasOwn(written, written.identity.language);

function hasOwn(value: unknown, own: string, within?: string): boolean {
  if (Array.isArray(value)) return value.every((entry) => hasOwn(entry, own));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]: [string, unknown]) => {
    const kind = kindOfText(name, within);
    if (kind === 'none') return true;
    return kind === 'text' && typeof inner === 'object' && inner !== null
      ? Object.hasOwn(inner, own)
      : hasOwn(inner, own, name);
  });
}
