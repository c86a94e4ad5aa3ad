import { compileCalendar } from '../../calendar/calendar.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import type { CaseEvent, EventData } from '../../history/events.ts';
import { findStage } from '../../procedure/find.ts';
import { composeReference } from '../../reference.ts';
import { refused } from '../../words/refusal-codes.ts';
import { withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Content, Context, Decision } from '../decision.ts';
import { complaint, type Complaint } from './complaint.ts';
import { complaintProblems } from './complaint-problems.ts';
import { entryStage } from './entry.ts';
import { answerFor, keptAnswers } from './intake-answers.ts';

/** Takes a complaint in. */
export const receiveComplaint = caseAct({
  schema: complaint,
  gates: [
    ({ state }) => (state.status === 'new' ? undefined : refused('received', {})),
    (facts) =>
      facts.actor.kind === 'complainant'
        ? undefined
        : withDuty('receives', 'assesses', 'investigates')(facts),
  ],
  check: complaintProblems,
  decide: receive,
  reaches: [],
});

function receive(context: Context, data: Complaint): Decision {
  const { procedure, newId, now, actor } = context;
  const receivedAt = actor.kind === 'staff' ? (data.receivedAt ?? now) : now;
  const answersId = newId();
  const summary = answerFor(procedure, data.answers, 'summary') ?? '';
  const points = (data.points.length > 0 ? data.points : [summary]).map((body): Content => ({
    id: newId(),
    kind: 'point',
    body: body.trim(),
  }));
  const signed: Content[] =
    data.signature?.declared === true && data.kind === 'complaint'
      ? [{ id: newId(), kind: 'signature', body: data.signature.name.trim() }]
      : [];
  const received = receivedEvent(context, data, {
    receivedAt,
    answersId,
    points: points.map((point) => point.id),
    signature: signatureStanding(context, data, signed.length > 0),
  });
  const { stage } = received;
  const opened: CaseEvent = { type: 'StageOpened', data: { stage, openedAt: receivedAt, direct: true } };
  const minted = referenceOnReceipt(context, receivedAt);
  const answers = JSON.stringify(keptAnswers(procedure, data, actor.kind === 'staff'));
  return {
    events: [
      { type: 'ComplaintReceived', data: received },
      ...(findStage(procedure, stage)?.kind === 'panel' ? [opened] : []),
      ...minted.events,
    ],
    content: [{ id: answersId, kind: 'answers', body: answers }, ...points, ...signed, ...minted.content],
  };
}

type Received = EventData['ComplaintReceived'];

function receivedEvent(
  { procedure, calendar, actor, trackingNumber }: Context,
  data: Complaint,
  made: Pick<Received, 'receivedAt' | 'answersId' | 'points' | 'signature'>,
): Received {
  const about = data.about.filter((role) => procedure.roles.some((rule) => rule.key === role));
  return {
    kind: data.kind,
    procedure: { key: procedure.identity.key, version: procedure.identity.version },
    stage: entryStage(procedure, { kind: data.kind, about }),
    trackingNumber,
    channel: actor.kind === 'complainant' ? 'portal' : data.channel,
    receivedAt: made.receivedAt,
    ...(data.inWriting ? { writtenAt: made.receivedAt } : {}),
    anonymous: data.anonymous,
    onBehalf: data.onBehalf,
    scribe: data.scribe,
    signature: made.signature,
    topics: data.topics,
    about,
    points: made.points,
    answersId: made.answersId,
    calendarVersion: compileCalendar(calendar).version,
    ...(data.audience === undefined ? {} : { audience: data.audience }),
    ...(data.site === undefined ? {} : { site: data.site }),
  };
}

function referenceOnReceipt(context: Context, receivedAt: Received['receivedAt']): Decision {
  const { procedure, trackingNumber, known, newId } = context;
  const reference =
    procedure.reference.minted === 'on receipt'
      ? composeReference(
          procedure,
          { trackingNumber, receivedOn: londonDate(receivedAt) },
          known.sameReference,
        )
      : undefined;
  if (reference === undefined) return { events: [], content: [] };
  const referenceId = newId();
  return {
    events: [{ type: 'ReferenceMinted', data: { referenceId, collision: known.sameReference } }],
    content: [{ id: referenceId, kind: 'reference', body: reference }],
  };
}

const signatureStanding = (
  { procedure }: Context,
  data: Complaint,
  signed: boolean,
): Received['signature'] => {
  const { needed, waivedWhenAnonymous } = procedure.intake.signature;
  if (!needed) return 'not asked';
  if (signed) return 'given';
  return data.anonymous && waivedWhenAnonymous ? 'waived' : 'needed';
};
