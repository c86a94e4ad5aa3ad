import type { EventData, PanelEventType } from '../history/events.ts';
import { sentence, tell, value, values, type RecordTelling } from './record-entry.ts';

/** How what happens before a panel stands in the record. */
export const panelRecord: { readonly [T in PanelEventType]: (data: EventData[T]) => RecordTelling } = {
  PanelMemberAppointed: ({ personId, independent, chair }) =>
    tell(
      sentence(
        'PanelMemberAppointed',
        value('who', 'person', personId),
        value('part', 'part', chair ? 'isChair' : 'isMember'),
        ...(independent ? [value('part', 'part', 'isIndependent')] : []),
      ),
    ),
  PanelMemberStoodDown: ({ personId, why, reasonId }) =>
    tell(
      sentence(
        'PanelMemberStoodDown',
        value('who', 'person', personId),
        value('why', 'standDownReason', why),
      ),
      reasonId,
    ),
  HearingArranged: ({ hearingAt, placeId }) =>
    tell(sentence('HearingArranged', value('at', 'moment', hearingAt)), placeId),
  PapersReleased: ({ version, documents }) =>
    tell(
      sentence(
        'PapersReleased',
        value('version', 'number', version),
        value('count', 'number', documents.length),
      ),
    ),
  PapersRead: ({ personId, version }) =>
    tell(sentence('PapersRead', value('who', 'person', personId), value('version', 'number', version))),
  HearingOpened: ({ present }) => tell(sentence('HearingOpened', ...values('who', 'person', present))),
  HearingStepTaken: ({ step, noteId }) =>
    tell(sentence('HearingStepTaken', value('step', 'step', step)), noteId),
  HearingNoted: ({ step, noteId }) => tell(sentence('HearingNoted', value('step', 'step', step)), noteId),
  HearingStepDeparted: ({ step, reasonId }) =>
    tell(sentence('HearingStepDeparted', value('step', 'step', step)), reasonId),
  HearingAdjourned: ({ reasonId }) => tell(sentence('HearingAdjourned'), reasonId),
  HearingEnded: () => tell(sentence('HearingEnded')),
  VoteCast: ({ personId }) => tell(sentence('VoteCast', value('who', 'person', personId))),
  VoteUndecided: ({ round }) => tell(sentence('VoteUndecided', value('round', 'number', round))),
  PanelDecided: ({ outcome, carried }) =>
    tell(sentence('PanelDecided', value('word', 'outcome', outcome), value('carried', 'carried', carried))),
  PanelFindingsRecorded: ({ findings, actionId, recommendationsId }) =>
    tell(
      sentence('PanelFindingsRecorded'),
      ...findings.map(({ findingId }) => findingId),
      actionId,
      recommendationsId,
    ),
};
