import { newCase, type CaseState } from '../history/state.ts';
import { unspelled } from '../words/spelled.ts';
import { panelAsTold } from './told-panel.ts';
import type { ToldCase, ToldOutcome, ToldPoint } from './told-case.ts';

/** A part of a case, as some reader is sent it. What was found and offered is read in a letter by whoever complained. */
export type ToldPart = Partial<Omit<ToldCase, 'points' | 'outcomes'>> & {
  readonly points?: readonly (Omit<ToldPoint, 'findings'> & Partial<Pick<ToldPoint, 'findings'>>)[];
  readonly outcomes?: readonly (Omit<ToldOutcome, 'redress' | 'reasonsId'> &
    Partial<Pick<ToldOutcome, 'redress' | 'reasonsId'>>)[];
};

/**
 * The state that a reader's rules are asked about, from the part of a case that was sent. What is not sent is as it is before anything happened.
 * Never throws over a word that came with a later release: a tab that was left open goes on, and does not know it.
 */
export const caseAsTold = (told: ToldPart): CaseState => ({
  ...newCase,
  ...complaintAsTold(told),
  ...peopleAsTold(told),
  ...courseAsTold(told),
  ...(told.panel === undefined ? {} : { panel: panelAsTold(told.panel) }),
});

const complaintAsTold = (told: ToldPart) => ({
  seq: told.seq ?? newCase.seq,
  unread: told.unread ?? newCase.unread,
  status: told.status ?? newCase.status,
  kind: told.kind ?? newCase.kind,
  trackingNumber: told.trackingNumber ?? undefined,
  receivedAt: told.receivedAt ?? undefined,
  receivedOn: told.receivedOn ?? undefined,
  channel: told.channel ? unspelled(told.channel) : undefined,
  anonymous: told.anonymous ?? newCase.anonymous,
  onBehalf: told.onBehalf ? unspelled(told.onBehalf) : newCase.onBehalf,
  signature: told.signature ? unspelled(told.signature) : newCase.signature,
  audience: told.audience ?? undefined,
  topics: told.topics ?? newCase.topics,
  site: told.site ?? undefined,
  answersId: told.answersId ?? undefined,
  referenceId: told.referenceId ?? undefined,
});

const peopleAsTold = ({ assessment, handlers = [], ...told }: ToldPart) => ({
  about: told.about ?? newCase.about,
  subjects: told.subjects ?? newCase.subjects,
  subjectInformed: told.subjectInformed ?? newCase.subjectInformed,
  assessment: assessment
    ? {
        seriousness: unspelled(assessment.seriousness),
        informSubject: unspelled(assessment.informSubject),
        informOn: assessment.informOn ?? undefined,
      }
    : undefined,
  handlers: handlers.map(({ stage, role, personId, independence }) => ({
    stage,
    role,
    personId,
    independence: unspelled(independence),
  })),
  involved: told.involved ?? newCase.involved,
  concerned: told.concerned ?? newCase.concerned,
});

const courseAsTold = (told: ToldPart) => ({
  stage: told.stage ?? newCase.stage,
  stagesOpened: told.stagesOpened ?? newCase.stagesOpened,
  rerouted: told.rerouted ?? undefined,
  points: (told.points ?? []).map(({ id, held, findings = [] }) => ({
    id,
    held: held ?? undefined,
    findings: Object.fromEntries(
      findings.map(({ stage, outcome, effect, findingId }) => [
        stage,
        { outcome, effect: unspelled(effect), findingId },
      ]),
    ),
  })),
  pauses: (told.pauses ?? []).map(({ pointId, from, to }) => ({ pointId, from, to: to ?? undefined })),
  outcomes: (told.outcomes ?? []).map((outcome) => ({
    ...outcome,
    effect: unspelled(outcome.effect),
    redress: outcome.redress ?? [],
    reasonsId: outcome.reasonsId ?? undefined,
    sentOn: outcome.sentOn ?? undefined,
    datedOn: outcome.datedOn ?? undefined,
  })),
  letters: (told.letters ?? []).map((letter) => ({ ...letter, promised: letter.promised ?? undefined })),
  windows: Object.fromEntries(
    (told.windows ?? []).map(({ stage, until, standing }) => [stage, { until, standing }]),
  ),
  requests: (told.requests ?? []).map((request) => ({ ...request, decided: request.decided ?? undefined })),
  responseId: told.responseId ?? undefined,
  complainantResponse: told.complainantResponse ? unspelled(told.complainantResponse) : undefined,
  reached: (told.reached ?? []).map((mark) => ({
    ...mark,
    stage: mark.stage ?? undefined,
    to: mark.to ?? undefined,
    pointId: mark.pointId ?? undefined,
  })),
  closed: told.closed ?? undefined,
});
