/** What a sitting member sees of a case. */
import { isListed } from '@redress/domain/access/lists.ts';
import { toldCase, type ToldCase } from '@redress/domain/access/told-case.ts';
import { historyTo } from '@redress/domain/access/told-history.ts';
import { undecidedRound } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Context } from '../../context.ts';
import { procedureOfCase } from '../staff/case-file.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { loadCase, type LoadedCase } from '../../history/load-case.ts';
import type { CalendarDays } from '../../organisations/calendar-spec.ts';
import { daysOf, type ProcedureRow } from '../../organisations/published-organisation.ts';
import { releasedPapers, type Paper } from './released-papers.ts';

export interface BundleMember {
  personId: string;
  name: string;
  independent: boolean;
  chair: boolean;
}

export interface Bundle {
  caseId: string;
  organisationName: string;
  trackingNumber: string;
  told: ToldCase;
  undecidedRound: number | null;
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  members: readonly BundleMember[];
  // Opened when asked for, and only then: what is read is noted, and a hearing asks for its steps every few seconds.
  place: () => Promise<string | null>;
  documents: () => Promise<readonly Paper[]>;
  points: () => Promise<readonly Paper[]>;
  myBallot: () => Promise<MyBallot | null>;
  hearingNotes: () => Promise<readonly HearingNote[]>;
  findings: () => Promise<readonly Paper[]>;
}

export interface MyBallot {
  round: number;
  outcome: string;
  reasons: string;
}

export interface HearingNote {
  id: string;
  step: string | null;
  text: string;
}

/** Undefined for whoever does not sit on the panel, and once they stood down. */
export async function bundle(context: Context, caseId: string): Promise<Bundle | undefined> {
  const { organisationId, actor } = await whoAsks(context);
  const { deps } = context;
  const loaded = await loadCase(deps, organisationId, caseId, actor);
  if (loaded === undefined || !isListed('hearings', loaded.relation)) return undefined;
  const { panel, points, trackingNumber = '' } = loaded.facts.state;
  const open = (ids: readonly (string | undefined)[]) =>
    releasedPapers(
      deps,
      loaded,
      ids.filter((id) => id !== undefined),
    );
  const history = historyTo(loaded.relation, loaded.history);
  return {
    caseId,
    organisationName: loaded.organisation.name,
    trackingNumber,
    told: toldCase(stateOf(history)),
    undecidedRound: undecidedRound(history) ?? null,
    procedure: procedureOfCase(loaded),
    calendarDays: daysOf(loaded.facts.calendar),
    members: membersOf(loaded),
    place: async () => (await open([panel.hearing?.placeId]))[0]?.text ?? null,
    documents: () => open(panel.papers?.documents ?? []),
    points: () => open(panel.papers === undefined ? [] : points.map(({ id }) => id)),
    myBallot: () => ownBallot(context, loaded),
    hearingNotes: () => hearingNotes(context, loaded),
    findings: () =>
      open([
        ...(panel.findings ?? []).map(({ findingId }) => findingId),
        panel.actionId,
        panel.recommendationsId,
      ]),
  };
}

function membersOf({ facts, organisation }: LoadedCase): BundleMember[] {
  const names = new Map(organisation.members.map(({ personId, name }) => [personId, name]));
  return facts.state.panel.members.map(({ personId, independent, chair }) => ({
    personId,
    independent,
    chair,
    name: names.get(personId) ?? '',
  }));
}

/** The reader's own vote in the present round. */
async function ownBallot({ deps }: Context, loaded: LoadedCase): Promise<MyBallot | null> {
  const { actor, state } = loaded.facts;
  const mine = loaded.history.findLast(
    (event) =>
      event.type === 'VoteCast' &&
      actor.kind === 'panel' &&
      event.data.personId === actor.personId &&
      event.data.round === state.panel.round,
  );
  if (mine?.type !== 'VoteCast') return null;
  const { ballotId } = mine.data;
  const [ballot] = await releasedPapers(deps, loaded, [ballotId], [ballotId]);
  if (ballot === undefined) return null;
  const { outcome, reasons } = JSON.parse(ballot.text) as { outcome: string; reasons: string };
  return { round: mine.data.round, outcome, reasons };
}

/** Notes that were taken step by step: the panel's own. */
async function hearingNotes({ deps }: Context, loaded: LoadedCase): Promise<readonly HearingNote[]> {
  const steps = new Map(
    loaded.history.flatMap((event) =>
      (event.type === 'HearingStepTaken' || event.type === 'HearingNoted') && event.data.noteId !== undefined
        ? [[event.data.noteId, event.data.step]]
        : [],
    ),
  );
  const notes = await releasedPapers(deps, loaded, [...steps.keys()]);
  return notes.map(({ id, text }) => ({ id, step: steps.get(id) ?? null, text }));
}
