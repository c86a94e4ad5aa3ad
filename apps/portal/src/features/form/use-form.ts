import { useKept } from '@redress/web/session/kept-in-tab.ts';
import { useMemo } from 'react';
import { useThisOrganisation } from '../../layout/organisation.ts';
import { draftFor, drafts, type Draft } from './draft.ts';
import { formFacts } from './form-facts.ts';
import { formPages } from './form-pages.ts';

/** The complaint that is being written to this organisation, the pages it takes, and how an answer is changed. */
export function useForm() {
  const organisation = useThisOrganisation();
  const kept = useKept(drafts);
  const draft = draftFor(organisation.key, kept);
  const facts = useMemo(() => formFacts(organisation), [organisation]);
  const pages = formPages(facts, draft);
  // Read afresh, so that two changes in one event do not undo each other.
  const change = (part: Partial<Draft>) =>
    drafts.set({ ...draftFor(organisation.key, drafts.get()), ...part });
  const answer = (key: string, typed: string) =>
    change({ answers: { ...draftFor(organisation.key, drafts.get()).answers, [key]: typed } });
  return { organisation, procedure: organisation.procedure, draft, facts, pages, change, answer };
}

export type Form = ReturnType<typeof useForm>;
