import * as z from 'zod/mini';
import { panelRuleOf } from '../../panel/composition.ts';
import { outcomeOf } from '../../procedure/find.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Content, Context } from '../decision.ts';
import { id, key, text } from '../typed-values.ts';
import { findingsFaults, type FindingTyped } from './findings-faults.ts';
import { findingsNotTold, findingsTold } from './findings-told.ts';
import { atPanelStage, byChair } from './panel-gates.ts';

/** What the panel found on each point, and what it recommends. Until a letter told them, findings can be put right by recording them again. */
export const recordPanelFindings = caseAct({
  schema: z.object({
    findings: z.array(z.object({ pointId: id, outcome: key, finding: text })).check(z.maxLength(100)),
    /** Both may be empty. */
    action: text,
    recommendations: text,
  }),
  gates: [
    caseIsOpen,
    byChair,
    atPanelStage,
    ({ state }) => (state.panel.decision === undefined ? refused('no decision yet', {}) : undefined),
    findingsNotTold,
  ],
  check: (facts, { findings }) => findingsFaults(facts, findings),
  decide: (context, data) => {
    const content: Content[] = [];
    const keep = (kind: Content['kind'], body: string): string => {
      const kept = context.newId();
      content.push({ id: kept, kind, body: body.trim() });
      return kept;
    };
    const findings = withAdded(context, data.findings, (finding) => keep('finding', finding));
    // What a letter told stays; until then, a text that is left empty is none.
    const told = findingsTold(context).length > 0 ? context.state.panel : undefined;
    const actionId = data.action.trim() === '' ? told?.actionId : keep('action', data.action);
    const recommendationsId =
      data.recommendations.trim() === ''
        ? told?.recommendationsId
        : keep('recommendations', data.recommendations);
    return {
      events: [
        {
          type: 'PanelFindingsRecorded',
          data: {
            findings,
            ...(actionId === undefined ? {} : { actionId }),
            ...(recommendationsId === undefined ? {} : { recommendationsId }),
          },
        },
      ],
      content,
    };
  },
  reaches: [],
});

/** What a letter told stays word for word; only what rested then is added. */
function withAdded(context: Context, typed: readonly FindingTyped[], keep: (finding: string) => string) {
  const { procedure } = context;
  const { stage } = panelRuleOf(procedure);
  const told = findingsTold(context);
  const added = typed.filter(({ pointId }) => !told.some((finding) => finding.pointId === pointId));
  return [
    ...told,
    ...added.map(({ pointId, outcome, finding }) => ({
      pointId,
      outcome,
      effect: outcomeOf(procedure, stage, outcome).effect,
      findingId: keep(finding),
    })),
  ];
}
