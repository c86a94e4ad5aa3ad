import { compileCalendar } from '../../calendar/calendar.ts';
import { londonDate, parseInstant } from '../../calendar/plain-date.ts';
import { composeReference } from '../../reference.ts';
import { caseIsOpen, complainantOrStaff, withDuty } from '../authority.ts';
import type { CommandData } from '../commands.ts';
import { entryStage } from './entry.ts';
import type { CaseEvent, EventData } from '../../history/events.ts';
import type { Content, Context, Facts, Refusal } from '../facts.ts';
import { answerFor, answerProblems, keptAnswers } from './intake-answers.ts';
import { refused, withinCalendar, written, type Rules } from '../rule.ts';

type Intake = CommandData['ReceiveComplaint'];

export const intakeRules: Rules<'ReceiveComplaint' | 'SignComplaint'> = {
  ReceiveComplaint: {
    gates: [
      ({ state }) =>
        state.status === 'new' ? undefined : refused('received', 'This complaint has been received already.'),
      (facts) =>
        facts.actor.kind === 'complainant'
          ? undefined
          : withDuty('receives', 'assesses', 'investigates')(facts),
    ],
    check: (facts, data) => [
      ...whoProblems(facts, data),
      ...answerProblems(facts.procedure, data, londonDate(facts.now)),
      ...pointProblems(facts, data),
      ...signatureProblems(facts, data),
      ...receiptProblems(facts, data),
    ],
    decide: receive,
  },
  SignComplaint: {
    gates: [
      caseIsOpen,
      complainantOrStaff,
      ({ state }) =>
        state.signature === 'needed'
          ? undefined
          : refused('no signature due', 'This complaint does not need a signature any more.'),
      ({ state, procedure }) =>
        procedure.stages.some((stage) => stage.key === state.stage && stage.kind === 'concern')
          ? refused('concern', 'A concern needs no signature. You sign if you make it a formal complaint.')
          : undefined,
    ],
    check: ({ actor }, data) => [
      ...(actor.kind === 'staff' && data.how !== 'on paper'
        ? [
            refused(
              'on paper',
              'Only the person who complains signs by typing. Record a signature on paper.',
              'how',
            ),
          ]
        : []),
      ...written(data.name, 'name', 'your full name to sign'),
      ...(data.declared
        ? []
        : [refused('declare', 'Tick the box to say that this is your complaint.', 'declared')]),
    ],
    decide: ({ now, newId }, data) => {
      const signatureId = newId();
      return {
        events: [{ type: 'ComplaintSigned', data: { how: data.how, signedAt: now, signatureId } }],
        content: [{ id: signatureId, kind: 'signature', body: data.name.trim() }],
      };
    },
  },
};

/** Somebody this procedure is not for, by who they are or what it is about: where they should go instead, or nothing. */
export const redirectFor = (
  { procedure }: Pick<Facts, 'procedure'>,
  data: Pick<Intake, 'audience' | 'topics'>,
) =>
  procedure.eligibility.redirects.find(
    ({ when, effect }) =>
      effect === 'redirect' &&
      ('audience' in when ? when.audience === data.audience : data.topics.includes(when.topic)),
  );

const whoProblems = (facts: Facts, data: Intake): readonly Refusal[] => {
  const { intake, eligibility } = facts.procedure;
  const redirect = redirectFor(facts, data);
  return [
    ...(redirect === undefined
      ? []
      : [refused('redirect', `${redirect.label} ${redirect.target}`, 'audience')]),
    ...(data.audience !== undefined &&
    !eligibility.audiences.some((audience) => audience.key === data.audience)
      ? [refused('audience', 'Choose who you are from the list.', 'audience')]
      : []),
    // Keys stand in the history, so nothing but the procedure's own may get there.
    ...(data.topics.some((topic) => !eligibility.topics.some((known) => known.key === topic))
      ? [refused('topic', 'Choose what it is about from the list.', 'topics')]
      : []),
    ...(data.site !== undefined && !facts.procedure.sites.some((site) => site.key === data.site)
      ? [refused('site', 'Choose the place from the list.', 'site')]
      : []),
    ...(data.anonymous && !intake.anonymous.accepted
      ? [refused('anonymous', 'This complaint needs your name, so that it can be answered.', 'anonymous')]
      : []),
    ...(data.onBehalf !== 'self' && !intake.onBehalf.accepted
      ? [refused('on behalf', 'This complaint has to come from the person it is about.', 'onBehalf')]
      : []),
  ];
};

const pointProblems = ({ procedure }: Facts, data: Intake): readonly Refusal[] => {
  const { most } = procedure.intake.points;
  if (data.points.length > most)
    return [
      refused('points', `You can set out ${most} points at most. Put related things together.`, 'points'),
    ];
  if (data.points.some((point) => point.trim() === ''))
    return [refused('blank', 'Write what this point is about, or take it away.', 'points')];
  return data.points.flatMap((point) => written(point, 'points', 'what this point is about'));
};

const signatureProblems = ({ procedure, actor }: Facts, data: Intake): readonly Refusal[] => {
  const { needed, waivedWhenAnonymous } = procedure.intake.signature;
  if (!needed || data.kind === 'concern' || (data.anonymous && waivedWhenAnonymous)) return [];
  if (data.signature === undefined) {
    // NAM ?1: a complaint that somebody told us is taken in unsigned and sent back for signing; only the form asks for it at once.
    return actor.kind === 'complainant'
      ? [refused('sign', 'Type your full name to sign your complaint.', 'signature')]
      : [];
  }
  return [
    ...written(data.signature.name, 'signature', 'your full name to sign your complaint'),
    ...(data.signature.declared
      ? []
      : [refused('declare', 'Tick the box to say that this is your complaint.', 'declared')]),
  ];
};

const receiptProblems = (facts: Facts, data: Intake): readonly Refusal[] => {
  const { now, actor } = facts;
  if (data.receivedAt === undefined || actor.kind === 'complainant') return [];
  if (parseInstant(data.receivedAt) === undefined)
    return [refused('date', 'Give the day and the time at which it arrived.', 'receivedAt')];
  return data.receivedAt > now
    ? [
        refused(
          'future',
          'The complaint cannot have arrived in the future. Check the date and time.',
          'receivedAt',
        ),
      ]
    : withinCalendar(londonDate(data.receivedAt), facts, 'receivedAt');
};

function receive(context: Context, data: Intake) {
  const { procedure, newId, calendar, now, actor } = context;
  const receivedAt = actor.kind === 'staff' ? (data.receivedAt ?? now) : now;
  const answersId = newId();
  const summary = answerFor(procedure, data.answers, 'summary') ?? '';
  const points = (data.points.length > 0 ? data.points : [summary]).map((body): Content => ({
    id: newId(),
    kind: 'point',
    body: body.trim(),
  }));
  const signed =
    data.signature?.declared === true && data.kind === 'complaint'
      ? { id: newId(), kind: 'signature' as const, body: data.signature.name.trim() }
      : undefined;
  const about = data.about.filter((role) => procedure.roles.some((rule) => rule.key === role));
  const received: EventData['ComplaintReceived'] = {
    kind: data.kind,
    procedure: { key: procedure.identity.key, version: procedure.identity.version },
    stage: entryStage(procedure, { kind: data.kind, about }),
    trackingNumber: context.trackingNumber,
    channel: actor.kind === 'complainant' ? 'portal' : data.channel,
    receivedAt,
    ...(data.inWriting ? { writtenAt: receivedAt } : {}),
    anonymous: data.anonymous,
    onBehalf: data.onBehalf,
    scribe: data.scribe,
    signature: signatureStanding(context, data, signed !== undefined),
    topics: data.topics,
    about,
    points: points.map((point) => point.id),
    answersId,
    calendarVersion: compileCalendar(calendar).version,
    ...(data.audience === undefined ? {} : { audience: data.audience }),
    ...(data.site === undefined ? {} : { site: data.site }),
  };
  const events: CaseEvent[] = [{ type: 'ComplaintReceived', data: received }];
  const content: Content[] = [
    {
      id: answersId,
      kind: 'answers',
      body: JSON.stringify(keptAnswers(procedure, data, actor.kind === 'staff')),
    },
    ...points,
  ];
  if (signed !== undefined) content.push(signed);
  if (isPanel(procedure, received.stage))
    events.push({ type: 'StageOpened', data: { stage: received.stage, openedAt: receivedAt, direct: true } });
  if (procedure.reference.minted === 'on receipt') {
    const label = composeReference(
      procedure,
      { trackingNumber: context.trackingNumber, receivedOn: londonDate(receivedAt) },
      context.known.sameReference,
    );
    if (label !== undefined) {
      const labelId = newId();
      events.push({ type: 'ReferenceMinted', data: { labelId, collision: context.known.sameReference } });
      content.push({ id: labelId, kind: 'reference', body: label });
    }
  }
  return { events, content };
}

const isPanel = (procedure: Facts['procedure'], stage: string): boolean =>
  procedure.stages.some((candidate) => candidate.key === stage && candidate.kind === 'panel');

const signatureStanding = (
  { procedure }: Context,
  data: Intake,
  signed: boolean,
): EventData['ComplaintReceived']['signature'] => {
  const { needed, waivedWhenAnonymous } = procedure.intake.signature;
  if (!needed) return 'not asked';
  if (signed) return 'given';
  return data.anonymous && waivedWhenAnonymous ? 'waived' : 'needed';
};
