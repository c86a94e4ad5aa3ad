import type { Instant } from '../../calendar/plain-date.ts';
import type { PersonId } from '../../people.ts';

/** What is asked around a panel. Text becomes content. */
export type PanelCommandData = {
  AppointPanelMember: { personId: PersonId; independent: boolean; chair: boolean };
  StandDownPanelMember: { personId: PersonId; why: 'conflict' | 'withdrew' | 'replaced'; reason: string };
  ArrangeHearing: { hearingAt: Instant; place: string };
  ReleasePapers: { documents: readonly string[] };
  MarkPapersRead: Record<string, never>;
  OpenHearing: { present: readonly PersonId[] };
  TakeHearingStep: { step: string; note?: string };
  NoteAtHearing: { step: string; note: string };
  DepartFromRunSheet: { step: string; reason: string };
  AdjournHearing: { reason: string };
  EndHearing: Record<string, never>;
  CastVote: { outcome: string; reasons: string };
  RecordPanelFindings: {
    findings: readonly { pointId: string; outcome: string; finding: string }[];
    action: string;
    recommendations: string;
  };
};
