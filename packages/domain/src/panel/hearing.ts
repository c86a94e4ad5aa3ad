import type { Case } from '../access/relation.ts';
import { londonDate } from '../calendar/plain-date.ts';
import type { Facts } from '../history/facts.ts';
import type { HearingStep } from '../procedure/stages.ts';
import { panelRuleOf } from './composition.ts';
import { noticeInTime } from './notice.ts';

/** The first step of the run sheet that was neither taken nor departed from; undefined when none is left. */
export function nextStep({ state, procedure }: Case): HearingStep | undefined {
  const { stepsTaken, departures } = state.panel;
  return panelRuleOf(procedure).runSheet.find(
    (step) => !stepsTaken.includes(step.key) && !departures.includes(step.key),
  );
}

/** The step the hearing is in: the last one taken. */
export function stepNow({ state, procedure }: Case): HearingStep | undefined {
  if (state.panel.opened === undefined || state.panel.endedAt !== undefined) return undefined;
  const last = state.panel.stepsTaken.at(-1);
  return panelRuleOf(procedure).runSheet.find((step) => step.key === last);
}

/** Who may put questions in the step the hearing is in. */
export function mayQuestionNow(facts: Case): HearingStep['mayQuestion'] {
  return stepNow(facts)?.mayQuestion ?? [];
}

type NoticeFault = 'not sent' | 'too late' | 'not to everybody';

/**
 * What is wrong with the notice that was given of the present hearing; undefined when everybody who must have it got it in time. Only letters that
 * the procedure marks as notice count; where it has none, nothing is asked.
 */
export function noticeFault(facts: Pick<Facts, 'state' | 'procedure' | 'calendar'>): NoticeFault | undefined {
  const { state, procedure } = facts;
  const letters = procedure.letters.filter((letter) => letter.marks.includes('hearingNoticeSent'));
  const { hearing, noticeTo, noticeOn } = state.panel;
  if (letters.length === 0 || hearing === undefined) return undefined;
  if (noticeOn === undefined) return 'not sent';
  if (!noticeInTime(facts, noticeOn)) return 'too late';
  const needed = letters.flatMap((letter) =>
    letter.recipients.filter((recipient) => !recipient.wherePossible).map((recipient) => recipient.to),
  );
  return needed.every((to) => noticeTo[to] !== undefined) ? undefined : 'not to everybody';
}

/** Whether the day of the hearing has come. */
export const hearingDayCame = ({ state, now }: Pick<Facts, 'state' | 'now'>): boolean =>
  state.panel.hearing !== undefined && londonDate(now) >= state.panel.hearing.on;
