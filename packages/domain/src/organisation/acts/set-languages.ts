import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

export const LANGUAGES = ['en', 'cy', 'ar'] as const;

/** The languages that people are offered, the organisation's own first. */
export const setLanguages = organisationAct({
  schema: z.object({ languages: z.array(z.enum(LANGUAGES)) }),
  gates: [administers],
  check: (_facts, { languages }) =>
    languages.length === 0 ? [refused('language missing', {}, 'languages')] : [],
  decide: (_context, { languages }) => ({
    events: [{ type: 'LanguagesSet', data: { languages: [...new Set(languages)] } }],
    content: [],
  }),
});
