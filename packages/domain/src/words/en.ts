import { enAuthority } from './en/authority.ts';
import type { RefusalWords } from './refusals.ts';

/** English: the words of every refusal. */
export const en: RefusalWords = { ...enAuthority };
