import * as z from 'zod/mini';
import { countedAfter } from '../../panel/ballot.ts';
import { hearers, memberOf } from '../../panel/composition.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { withText } from '../kept-text.ts';
import { beforeAPanel } from '../when-acts-matter.ts';
import { id, text } from '../typed-values.ts';
import { atPanelStage, byConvener, notDecided, personOf } from './panel-gates.ts';

/** Takes somebody off the panel. Anybody may recuse themselves at any time before the decision. */
export const standDownPanelMember = caseAct({
  schema: z.object({ personId: id, why: z.enum(['conflict', 'withdrew', 'replaced']), reason: text }),
  gates: [
    caseIsOpen,
    atPanelStage,
    notDecided,
    (facts, { personId }) => (recuses(facts, personId) ? undefined : byConvener(facts)),
    sits,
  ],
  check: (_facts, { reason }) => written(reason, refused('no reason to stand down', {}, 'reason')),
  decide: (context, { personId, why, reason }) => {
    const { events, content } = withText(context, 'reason', reason, (reasonId) => ({
      type: 'PanelMemberStoodDown',
      data: { personId, why, reasonId },
    }));
    const voters = hearers(context.state.panel).filter((member) => member.personId !== personId);
    // Whoever goes last may be the one whose vote was awaited: then the others' votes are all in, and are counted.
    return { events: [...events, ...countedAfter(context, voters)], content };
  },
  reaches: [],
  matters: (facts, stage) => beforeAPanel(facts, stage) && facts.state.panel.members.length > 0,
});

function recuses({ state, actor }: Facts, personId: string | undefined): boolean {
  const self = personOf(actor);
  return (
    self !== undefined && (personId === undefined ? memberOf(state, self) !== undefined : personId === self)
  );
}

function sits({ state }: Facts, { personId }: { readonly personId?: string }): Refusal | undefined {
  return personId === undefined || memberOf(state, personId) !== undefined
    ? undefined
    : refused('not on this panel', {}, 'personId');
}
