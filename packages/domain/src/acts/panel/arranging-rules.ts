import { compileCalendar } from '../../calendar/calendar.ts';
import { latestNotice } from '../../calendar/due.ts';
import { longDate } from '../../calendar/explain.ts';
import { compareInstants, londonDate, parseInstant } from '../../calendar/plain-date.ts';
import { caseIsOpen } from '../authority.ts';
import type { Facts, Refusal } from '../facts.ts';
import type { Rules } from '../rule.ts';
import { refused, withinCalendar, written } from '../rule.ts';
import { hearers, memberOf, panelRuleOf, panelShort, quorumShort } from '../../panel/composition.ts';
import { lawfulHearing } from '../../panel/notice.ts';
import {
  atPanelStage,
  byConvener,
  byMember,
  hearingNotInSession,
  notDecided,
  personOf,
} from './panel-gates.ts';

/** Before the hearing: its date, and the papers. */
export const arrangingRules: Rules<'ArrangeHearing' | 'ReleasePapers' | 'MarkPapersRead'> = {
  ArrangeHearing: {
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
      ...written(place, 'place', 'where the hearing is, or how to join it'),
    ],
    decide: ({ newId, procedure, calendar }, { hearingAt, place }) => {
      const placeId = newId();
      const hearingOn = londonDate(hearingAt);
      const { n, unit, mode } = panelRuleOf(procedure).notice;
      const noticeBy = latestNotice({ n, unit, mode }, hearingOn, calendar).on;
      const { version } = compileCalendar(calendar);
      return {
        events: [
          {
            type: 'HearingArranged',
            data: { hearingAt, hearingOn, placeId, noticeBy, calendarVersion: version },
          },
        ],
        content: [{ id: placeId, kind: 'place', body: place }],
      };
    },
  },
  ReleasePapers: {
    gates: [caseIsOpen, byConvener, atPanelStage, notDecided, hearingNotInSession, stillToBeHeard],
    check: (_facts, { documents }) =>
      documents.length === 0
        ? [refused('no papers', 'Choose at least one document for the panel to read.', 'documents')]
        : [],
    decide: ({ state }, data) => {
      // The organisation's response always stands in the papers, whether or not it was ticked.
      const documents = [
        ...new Set([...(state.responseId === undefined ? [] : [state.responseId]), ...data.documents]),
      ];
      const version = (state.panel.papers?.version ?? 0) + 1;
      return {
        events: [{ type: 'PapersReleased', data: { version, documents, digest: fingerprint(documents) } }],
        content: [],
      };
    },
  },
  MarkPapersRead: {
    gates: [
      caseIsOpen,
      atPanelStage,
      byMember,
      notDecided,
      ({ state }) =>
        state.panel.papers === undefined
          ? refused('no papers', 'No papers were released yet, so there is nothing to mark as read.')
          : undefined,
      ({ state, actor }) => {
        const personId = personOf(actor);
        const read = personId === undefined ? undefined : memberOf(state, personId)?.readVersion;
        return read === state.panel.papers?.version
          ? refused('read already', 'You have marked these papers as read already.')
          : undefined;
      },
    ],
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
  },
};

/** A hearing that ended can be held again only when too few of those who heard it are left to decide. */
function stillToBeHeard({ state, procedure }: Facts): Refusal | undefined {
  const { panel } = state;
  const decidable =
    panel.endedAt !== undefined && quorumShort(panelRuleOf(procedure), hearers(panel)).length === 0;
  return decidable
    ? refused('heard', 'The hearing has ended. The members who heard it vote now.')
    : undefined;
}

function panelIsComplete(facts: Facts): Refusal | undefined {
  const short = panelShort(facts);
  return short.length === 0
    ? undefined
    : refused('panel short', `The panel is not complete. It still needs ${short.join(', and ')}.`);
}

/** An outcome of an earlier stage is the organisation's response; where the complaint skipped those stages somebody has to obtain one. */
function responseOnFile({ state, procedure }: Facts): Refusal | undefined {
  const rule = panelRuleOf(procedure);
  const answered =
    state.responseId !== undefined || state.outcomes.some((outcome) => outcome.stage !== rule.stage);
  return answered || !rule.responseFirst.value
    ? undefined
    : refused(
        'no response',
        "The organisation's written response is not on file, and the panel has to consider it. Record the response first, then arrange the hearing.",
      );
}

function dateFaults(facts: Facts, hearingAt: string): readonly Refusal[] {
  const at = parseInstant(hearingAt);
  if (at === undefined) return [refused('no date', 'Give the day and the time of the hearing.', 'hearingAt')];
  if (compareInstants(at, facts.now) <= 0)
    return [refused('past', 'The hearing must be in the future. Choose a later day.', 'hearingAt')];
  const outside = withinCalendar(londonDate(at), facts, 'hearingAt');
  if (outside.length > 0) return outside;
  const { lawful, clearDays, needed, unit, earliestOn } = lawfulHearing(facts, londonDate(at));
  if (lawful) return [];
  const days = unit === 'workingDays' ? 'clear working day' : 'clear day';
  const remain =
    clearDays === 0
      ? `No ${days} remains`
      : clearDays === 1
        ? `Only 1 ${days} remains`
        : `Only ${clearDays} ${days}s remain`;
  const message = `${remain} before ${longDate(londonDate(at))}, and ${needed} ${needed === 1 ? 'is' : 'are'} needed for notice of a hearing. The earliest date that still leaves enough is ${longDate(earliestOn)}.`;
  return [refused('short notice', message, 'hearingAt')];
}

// Tells versions of a bundle apart at a glance; what each document holds is sealed where it is kept.
function fingerprint(documents: readonly string[]): string {
  let hash = 0;
  for (const letter of documents.join('\n')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0).toString(36);
}
