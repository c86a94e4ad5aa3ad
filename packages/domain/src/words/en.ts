import { enAuthority } from './en/authority.ts';
import { enOrganisation } from './en/organisation.ts';
import type { RefusalWords } from './refusals.ts';

/** English: the words of every refusal. */
export const en: RefusalWords = { ...enAuthority, ...enOrganisation };
