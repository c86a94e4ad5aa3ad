/** The parts of a case that tell what became of it, as they are sent. */
import type {
  ToldAssessment,
  ToldCase,
  ToldFinding,
  ToldHandler,
  ToldLetter,
  ToldMilestone,
  ToldOutcome,
  ToldPause,
  ToldPoint,
  ToldRequest,
  ToldWindow,
} from '@redress/domain/access/told-case.ts';
import { builder } from '../../builder.ts';
import type { Surface } from '../../surface.ts';
import {
  Independence,
  InformSubject,
  LateRequestDecision,
  MilestoneWord,
  OutcomeEffect,
  Seriousness,
  WindowStanding,
} from './words.schema.ts';

// Whoever complained reads what was found and offered in a letter, and nowhere else.
const readInALetter = { subGraphs: ['console', 'panel'] } satisfies { subGraphs: Surface[] };

export const Assessment = builder.objectRef<ToldAssessment>('ToldAssessment').implement({
  fields: (t) => ({
    seriousness: t.expose('seriousness', { type: Seriousness }),
    informSubject: t.expose('informSubject', { type: InformSubject }),
    informOn: t.expose('informOn', { type: 'PlainDate', nullable: true }),
  }),
});

export const HandlerType = builder.objectRef<ToldHandler>('ToldHandler').implement({
  description: 'Who works, or worked, a stage.',
  fields: (t) => ({
    stage: t.exposeString('stage'),
    role: t.exposeString('role'),
    personId: t.exposeID('personId'),
    independence: t.expose('independence', { type: Independence }),
  }),
});

export const Rerouted = builder.objectRef<NonNullable<ToldCase['rerouted']>>('Rerouted').implement({
  description: 'The procedure took the case out of these stages, without anybody asking.',
  fields: (t) => ({ from: t.exposeStringList('from'), on: t.expose('on', { type: 'PlainDate' }) }),
});

const Held = builder.objectRef<NonNullable<ToldPoint['held']>>('ToldHold').implement({
  fields: (t) => ({
    ground: t.exposeString('ground', { description: "A key of the procedure's holds." }),
    heldOn: t.expose('heldOn', { type: 'PlainDate' }),
  }),
});

const Finding = builder.objectRef<ToldFinding>('ToldFinding').implement({
  fields: (t) => ({
    stage: t.exposeString('stage'),
    outcome: t.exposeString('outcome', { description: "A key of the stage's outcomes." }),
    effect: t.expose('effect', { type: OutcomeEffect }),
    findingId: t.exposeID('findingId'),
  }),
});

export const PointType = builder.objectRef<ToldPoint>('ToldPoint').implement({
  description: 'One of the things it is about, with the answers it got stage by stage.',
  fields: (t) => ({
    id: t.exposeID('id'),
    held: t.expose('held', { type: Held, nullable: true }),
    findings: t.expose('findings', { type: [Finding], ...readInALetter }),
  }),
});

export const Pause = builder.objectRef<ToldPause>('ToldPause').implement({
  description: 'The days a point was on hold; it still is where no day ends it.',
  fields: (t) => ({
    pointId: t.exposeID('pointId'),
    from: t.expose('from', { type: 'PlainDate' }),
    to: t.expose('to', { type: 'PlainDate', nullable: true }),
  }),
});

export const OutcomeType = builder.objectRef<ToldOutcome>('ToldOutcome').implement({
  fields: (t) => ({
    stage: t.exposeString('stage'),
    outcome: t.exposeString('outcome', { description: "A key of the stage's outcomes." }),
    effect: t.expose('effect', { type: OutcomeEffect }),
    reasonsId: t.exposeID('reasonsId', { nullable: true, ...readInALetter }),
    redress: t.exposeStringList('redress', {
      description: "Keys of the stage's redress.",
      ...readInALetter,
    }),
    sentOn: t.expose('sentOn', { type: 'PlainDate', nullable: true }),
    datedOn: t.expose('datedOn', { type: 'PlainDate', nullable: true }),
  }),
});

const Promised = builder.objectRef<NonNullable<ToldLetter['promised']>>('PromisedDate').implement({
  description: 'A date that a letter promises, and the clock it sets.',
  fields: (t) => ({ clock: t.exposeString('clock'), on: t.expose('on', { type: 'PlainDate' }) }),
});

export const LetterType = builder.objectRef<ToldLetter>('ToldLetter').implement({
  description: 'That a letter went; its words are read elsewhere.',
  fields: (t) => ({
    letter: t.exposeString('letter', { description: "A key of the procedure's letters." }),
    letterId: t.exposeID('letterId'),
    stage: t.exposeString('stage'),
    to: t.exposeString('to'),
    sentAt: t.expose('sentAt', { type: 'Instant' }),
    datedOn: t.expose('datedOn', { type: 'PlainDate' }),
    receivedOn: t.expose('receivedOn', { type: 'PlainDate' }),
    promised: t.expose('promised', { type: Promised, nullable: true }),
    held: t.expose('held', { type: ['ID'], description: 'Points that were on hold when it went.' }),
  }),
});

export const Window = builder.objectRef<ToldWindow>('ToldWindow').implement({
  description: 'Until when the complainant can go on from a stage.',
  fields: (t) => ({
    stage: t.exposeString('stage'),
    until: t.expose('until', { type: 'PlainDate' }),
    standing: t.expose('standing', { type: WindowStanding }),
  }),
});

export const Request = builder.objectRef<ToldRequest>('ToldRequest').implement({
  description: 'That the complainant asked for the next stage.',
  fields: (t) => ({
    from: t.exposeString('from'),
    to: t.exposeString('to'),
    at: t.expose('at', { type: 'Instant' }),
    on: t.expose('on', { type: 'PlainDate' }),
    late: t.exposeBoolean('late'),
    decided: t.expose('decided', { type: LateRequestDecision, nullable: true }),
    answersId: t.exposeID('answersId'),
  }),
});

export const ReachedMilestone = builder.objectRef<ToldMilestone>('ReachedMilestone').implement({
  fields: (t) => ({
    milestone: t.expose('milestone', { type: MilestoneWord }),
    stage: t.exposeString('stage', { nullable: true }),
    at: t.expose('at', { type: 'Instant' }),
    on: t.expose('on', { type: 'PlainDate', description: 'The day it counts from.' }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'The recipient, where there is one of it for each.',
    }),
    pointId: t.exposeID('pointId', { nullable: true }),
    seq: t.exposeInt('seq', { description: 'Tells later from earlier on the same day.' }),
  }),
});

export const Closed = builder.objectRef<NonNullable<ToldCase['closed']>>('ToldClosing').implement({
  fields: (t) => ({
    reason: t.exposeString('reason', { description: "A key of the procedure's closures." }),
    on: t.expose('on', { type: 'PlainDate' }),
  }),
});
