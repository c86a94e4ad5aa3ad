import * as z from 'zod/mini';
import { involvementOf, memberOf, panelShort } from '../../panel/composition.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Facts } from '../../history/facts.ts';
import { beforeAPanel } from '../when-acts-matter.ts';
import { id } from '../typed-values.ts';
import { atPanelStage, byConvener, hearingNotInSession, notDecided } from './panel-gates.ts';

const seat = z.object({ personId: id, independent: z.boolean(), chair: z.boolean() });
type Seat = Readonly<z.output<typeof seat>>;
type SeatAsked = { readonly personId?: string; readonly chair?: boolean };

/** Gives somebody a seat on the panel, or its chair. */
export const appointPanelMember = caseAct({
  schema: seat,
  gates: [
    caseIsOpen,
    byConvener,
    atPanelStage,
    (facts, asked) => (chairIsFree(facts, asked) ? undefined : notDecided(facts)),
    hearingNotInSession,
    notInvolved,
  ],
  check: (facts, data) => {
    const fault = personFault(facts, data) ?? seatFault(facts, data);
    return fault === undefined ? [] : [fault];
  },
  decide: (_context, { personId, independent, chair }) => ({
    events: [{ type: 'PanelMemberAppointed', data: { personId, independent, chair } }],
    content: [],
  }),
  reaches: [],
  matters: beforeAPanel,
  waitsFor: (facts) => (panelShort(facts) === undefined ? [] : ['hearingEnded']),
});

/**
 * Whoever led the panel may stand down, and the votes of the others then decide: somebody of those who decided takes the chair, or nobody could
 * record what was found.
 */
const chairIsFree = ({ state }: Facts, { personId, chair }: SeatAsked): boolean =>
  state.panel.decision !== undefined &&
  !state.panel.members.some((member) => member.chair) &&
  (personId === undefined || memberOf(state, personId) !== undefined) &&
  chair !== false;

function notInvolved(facts: Facts, { personId }: SeatAsked): Refusal | undefined {
  const involvement = personId === undefined ? undefined : involvementOf(facts, personId);
  return involvement === undefined ? undefined : refused('cannot sit', involvement, 'personId');
}

function personFault({ state, directory }: Facts, { personId }: Seat): Refusal | undefined {
  if (personId.trim() === '') return refused('nobody to appoint', {}, 'personId');
  if (state.panel.stoodDown.includes(personId)) return refused('stood down before', {}, 'personId');
  const inPool = directory?.some((colleague) => colleague.personId === personId && colleague.panel);
  return inPool === false ? refused('not in the pool', {}, 'personId') : undefined;
}

function seatFault(facts: Facts, { personId, independent, chair }: Seat): Refusal | undefined {
  const { state } = facts;
  if (independent && holdsRoleInside(facts, personId)) return refused('not independent', {}, 'independent');
  const sits = memberOf(state, personId);
  if (sits !== undefined && sits.chair === chair && sits.independent === independent)
    return refused('sits already', {}, 'personId');
  const otherChair = state.panel.members.some((member) => member.chair && member.personId !== personId);
  return chair && otherChair ? refused('chair taken', {}, 'chair') : undefined;
}

const holdsRoleInside = ({ procedure, directory }: Facts, personId: string): boolean => {
  const holds = directory?.find((colleague) => colleague.personId === personId)?.roles ?? [];
  return procedure.roles.some((role) => !role.outside && holds.includes(role.key));
};
