import * as z from 'zod/mini';
import type { PanelMember } from '../../history/panel-state.ts';
import { panelRuleOf, panelShort, quorumShort } from '../../panel/composition.ts';
import { hearingDayCame, noticeFault } from '../../panel/hearing.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Facts } from '../../history/facts.ts';
import { ids } from '../typed-values.ts';
import { atPanelStage, byChair, hearingIsArranged, notDecided, somethingToDecide } from './panel-gates.ts';

/** Opens the hearing with those who are there: the day, the notice, the panel and the papers are looked at once more. */
export const openHearing = caseAct({
  schema: z.object({ present: ids }),
  gates: [
    caseIsOpen,
    byChair,
    atPanelStage,
    notDecided,
    hearingIsArranged,
    notOpenYet,
    dayHasCome,
    somethingToDecide,
    noticeWasGiven,
    panelMaySit,
    papersAreOut,
  ],
  check: (facts, { present }) => {
    const { members } = facts.state.panel;
    const sitting = members.filter((member) => present.includes(member.personId));
    const fault =
      sitting.length < new Set(present).size
        ? refused('absent member', {}, 'present')
        : (attendanceFault(facts, sitting) ?? readingFault(facts, sitting));
    return fault === undefined ? [] : [fault];
  },
  decide: ({ now }, { present }) => ({
    events: [{ type: 'HearingOpened', data: { present, openedAt: now } }],
    content: [],
  }),
  reaches: [],
});

function notOpenYet({ state }: Facts): Refusal | undefined {
  if (state.panel.endedAt !== undefined) return refused('hearing over', {});
  return state.panel.opened === undefined ? undefined : refused('hearing open already', {});
}

function dayHasCome(facts: Facts): Refusal | undefined {
  const on = facts.state.panel.hearing?.on;
  return on === undefined || hearingDayCame(facts) ? undefined : refused('hearing to come', { on });
}

function noticeWasGiven(facts: Facts): Refusal | undefined {
  const fault = noticeFault(facts);
  return fault === undefined ? undefined : refused('no proper notice', { fault });
}

/** Composition once more, on the day: somebody may have stood down, or turned out to be involved. */
function panelMaySit(facts: Facts): Refusal | undefined {
  const short = panelShort(facts);
  return short === undefined ? undefined : refused('panel cannot sit', short);
}

function papersAreOut({ state }: Facts): Refusal | undefined {
  return state.panel.papers === undefined ? refused('papers not released', {}) : undefined;
}

function attendanceFault({ procedure }: Facts, sitting: readonly PanelMember[]): Refusal | undefined {
  const short = quorumShort(panelRuleOf(procedure), sitting);
  if (short !== undefined) return refused('too few present', short, 'present');
  return sitting.some((member) => member.chair) ? undefined : refused('chair absent', {}, 'present');
}

function readingFault({ state }: Facts, sitting: readonly PanelMember[]): Refusal | undefined {
  const { papers } = state.panel;
  const unread = sitting.filter((member) => member.readVersion !== papers?.version).length;
  return unread === 0 ? undefined : refused('papers unread', { members: unread }, 'present');
}
