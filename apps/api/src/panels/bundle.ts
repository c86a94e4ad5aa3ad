/** What a sitting member sees of a case. */
import { sightOf } from '@redress/domain/case/access.ts';
import type { Recorded } from '@redress/domain/case/events.ts';
import type { ContentKind } from '@redress/domain/case/facts.ts';
import { historyFor } from '@redress/domain/case/public-view.ts';
import type { Context } from '../context.ts';
import { procedureOfCase } from '../cases/case-file.ts';
import { whoAsks } from '../cases/give-command.ts';
import { loadCase, type LoadedCase } from '../cases/load.ts';
import type { CalendarDays } from '../graphql/domain-scalars.ts';
import { daysOf, type ProcedureRow } from '../organisations/published-organisation.ts';
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
  history: readonly Recorded[];
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  members: readonly BundleMember[];
  place: string | null;
  documents: readonly Paper[];
  points: readonly Paper[];
  myBallot: { round: number; outcome: string; reasons: string } | null;
  hearingNotes: readonly { id: string; step: string | null; text: string }[];
  findings: readonly Paper[];
}

// Whatever was released is for the panel, but nobody's vote can be.
const notSealed = (kind: ContentKind) => sightOf[kind] !== 'deliberation';

/** Undefined for whoever does not sit on the panel, and once they stood down. */
export async function bundle(context: Context, caseId: string): Promise<Bundle | undefined> {
  const { organisationId, actor } = await whoAsks(context);
  const { deps } = context;
  const loaded = await loadCase(deps, organisationId, caseId, actor);
  if (loaded?.relation !== 'panel') return undefined;
  const { panel, points, trackingNumber = '' } = loaded.facts.state;
  const open = (ids: readonly (string | undefined)[], allowed = notSealed) =>
    releasedPapers(
      deps,
      loaded,
      ids.filter((id) => id !== undefined),
      allowed,
    );
  const names = new Map(loaded.organisation.members.map(({ personId, name }) => [personId, name]));
  const [place] = await open([panel.hearing?.placeId]);
  return {
    caseId,
    organisationName: loaded.organisation.name,
    trackingNumber,
    history: historyFor('panel', loaded.history),
    procedure: procedureOfCase(loaded),
    calendarDays: daysOf(loaded.facts.calendar),
    members: panel.members.map(({ personId, independent, chair }) => ({
      personId,
      independent,
      chair,
      name: names.get(personId) ?? '',
    })),
    place: place?.text ?? null,
    documents: await open(panel.papers?.documents ?? []),
    points: panel.papers === undefined ? [] : await open(points.map(({ id }) => id)),
    myBallot: await ownBallot(context, loaded),
    hearingNotes: await hearingNotes(context, loaded),
    findings: await open([
      ...(panel.findings ?? []).map(({ findingId }) => findingId),
      panel.actionId,
      panel.recommendationsId,
    ]),
  };
}

/** The reader's own vote in the present round. */
async function ownBallot({ deps }: Context, loaded: LoadedCase): Promise<Bundle['myBallot']> {
  const { actor, state } = loaded.facts;
  const mine = loaded.history.findLast(
    (event) =>
      event.type === 'VoteCast' &&
      actor.kind === 'panel' &&
      event.data.personId === actor.personId &&
      event.data.round === state.panel.round,
  );
  if (mine?.type !== 'VoteCast') return null;
  const [ballot] = await releasedPapers(deps, loaded, [mine.data.ballotId], (kind) => kind === 'ballot');
  if (ballot === undefined) return null;
  const { outcome, reasons } = JSON.parse(ballot.text) as { outcome: string; reasons: string };
  return { round: mine.data.round, outcome, reasons };
}

/** Notes that were taken step by step: the panel's own. */
async function hearingNotes({ deps }: Context, loaded: LoadedCase): Promise<Bundle['hearingNotes']> {
  const steps = new Map(
    loaded.history.flatMap((event) =>
      event.type === 'HearingStepTaken' && event.data.noteId !== undefined
        ? [[event.data.noteId, event.data.step]]
        : [],
    ),
  );
  const notes = await releasedPapers(deps, loaded, [...steps.keys()], (kind) => kind === 'hearing note');
  return notes.map(({ id, text }) => ({ id, step: steps.get(id) ?? null, text }));
}
