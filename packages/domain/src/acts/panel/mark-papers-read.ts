import * as z from 'zod/mini';
import { memberOf } from '../../panel/composition.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Facts } from '../../history/facts.ts';
import { atPanelStage, byMember, notDecided, personOf } from './panel-gates.ts';

/** A member says that they have read the papers in their latest version. */
export const markPapersRead = caseAct({
  schema: z.object({}),
  gates: [caseIsOpen, atPanelStage, byMember, notDecided, papersUnread],
  check: () => [],
  decide: ({ state, actor }) => ({
    events: [
      {
        type: 'PapersRead',
        data: { personId: personOf(actor) ?? '', version: state.panel.papers?.version ?? 0 },
      },
    ],
    content: [],
  }),
  reaches: [],
});

function papersUnread({ state, actor }: Facts): Refusal | undefined {
  const { papers } = state.panel;
  if (papers === undefined) return refused('no papers to read', {});
  const member = memberOf(state, personOf(actor) ?? '');
  return member?.readVersion === papers.version ? refused('papers read', {}) : undefined;
}
