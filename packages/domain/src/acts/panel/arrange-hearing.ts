import * as z from 'zod/mini';
import { compileCalendar } from '../../calendar/calendar.ts';
import { compareInstants, londonDate, parseInstant } from '../../calendar/plain-date.ts';
import { panelRuleOf, panelShort } from '../../panel/composition.ts';
import { lawfulHearing } from '../../panel/notice.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { withinCalendar, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { withText } from '../kept-text.ts';
import { beforeAPanel } from '../when-acts-matter.ts';
import { instant, text } from '../typed-values.ts';
import { atPanelStage, byConvener, hearingNotInSession, notDecided, stillToBeHeard } from './panel-gates.ts';

/** Sets when and where the panel hears the complaint; a new date takes the place of the one before. */
export const arrangeHearing = caseAct({
  schema: z.object({ hearingAt: instant, place: text }),
  gates: [
    caseIsOpen,
    byConvener,
    atPanelStage,
    notDecided,
    hearingNotInSession,
    stillToBeHeard,
    panelIsComplete,
    responseOnFile,
  ],
  check: (facts, { hearingAt, place }) => [
    ...dateFaults(facts, hearingAt),
    ...written(place, refused('no place', {}, 'place')),
  ],
  decide: (context, { hearingAt, place }) => {
    const hearingOn = londonDate(hearingAt);
    const { latestNoticeOn } = lawfulHearing(context, hearingOn);
    const { version } = compileCalendar(context.calendar);
    return withText(context, 'place', place, (placeId) => ({
      type: 'HearingArranged',
      data: { hearingAt, hearingOn, placeId, noticeBy: latestNoticeOn, calendarVersion: version },
    }));
  },
  reaches: [],
  matters: beforeAPanel,
  waitsFor: ({ state }) => (state.panel.hearing === undefined ? ['hearingEnded'] : []),
});

function panelIsComplete(facts: Facts): Refusal | undefined {
  const short = panelShort(facts);
  return short === undefined ? undefined : refused('panel incomplete', short);
}

/** An outcome of an earlier stage is the organisation's response; where the complaint skipped those stages somebody has to obtain one. */
function responseOnFile({ state, procedure }: Facts): Refusal | undefined {
  const rule = panelRuleOf(procedure);
  const answered =
    state.responseId !== undefined || state.outcomes.some((outcome) => outcome.stage !== rule.stage);
  return answered || !rule.responseFirst.value ? undefined : refused('no response on file', {});
}

function dateFaults(facts: Facts, hearingAt: string): readonly Refusal[] {
  const at = parseInstant(hearingAt);
  if (at === undefined) return [refused('no time of the hearing', {}, 'hearingAt')];
  if (compareInstants(at, facts.now) <= 0) return [refused('hearing in the past', {}, 'hearingAt')];
  const on = londonDate(at);
  const outside = withinCalendar(on, facts, 'hearingAt');
  if (outside.length > 0) return outside;
  const { lawful, clearDays, needed, unit, earliestOn } = lawfulHearing(facts, on);
  return lawful ? [] : [refused('short notice', { clearDays, needed, unit, on, earliestOn }, 'hearingAt')];
}
