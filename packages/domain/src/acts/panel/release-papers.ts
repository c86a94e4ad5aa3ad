import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { beforeAPanel } from '../when-acts-matter.ts';
import { ids } from '../typed-values.ts';
import { atPanelStage, byConvener, hearingNotInSession, notDecided, stillToBeHeard } from './panel-gates.ts';

/** Gives the panel what it reads: ids of content of the case. A new set is a new version. */
export const releasePapers = caseAct({
  schema: z.object({ documents: ids }),
  gates: [caseIsOpen, byConvener, atPanelStage, notDecided, hearingNotInSession, stillToBeHeard],
  check: (_facts, { documents }) =>
    documents.length === 0 ? [refused('no papers chosen', {}, 'documents')] : [],
  decide: ({ state }, data) => {
    // The organisation's response always stands in the papers, whether or not it was ticked.
    const response = state.responseId === undefined ? [] : [state.responseId];
    const documents = [...new Set([...response, ...data.documents])];
    const version = (state.panel.papers?.version ?? 0) + 1;
    return {
      events: [{ type: 'PapersReleased', data: { version, documents, digest: fingerprint(documents) } }],
      content: [],
    };
  },
  reaches: [],
  matters: beforeAPanel,
  waitsFor: ({ state }) => (state.panel.papers === undefined ? ['hearingEnded'] : []),
});

// Tells versions of a bundle apart at a glance; what each document holds is sealed where it is kept.
function fingerprint(documents: readonly string[]): string {
  let hash = 0;
  for (const letter of documents.join('\n')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0).toString(36);
}
