import type { ToldPanel, ToldPanelFinding } from '@redress/domain/access/told-panel.ts';
import { builder } from '../../builder.ts';
import { Carried, OutcomeEffect } from './words.schema.ts';

const Member = builder.objectRef<ToldPanel['members'][number]>('ToldPanelMember').implement({
  fields: (t) => ({
    personId: t.exposeID('personId'),
    independent: t.exposeBoolean('independent'),
    chair: t.exposeBoolean('chair'),
    readVersion: t.exposeInt('readVersion', { description: 'The papers they marked as read; 0 for none.' }),
  }),
});

const Hearing = builder.objectRef<NonNullable<ToldPanel['hearing']>>('ToldHearing').implement({
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant' }),
    on: t.expose('on', { type: 'PlainDate' }),
    placeId: t.exposeID('placeId'),
    noticeBy: t.expose('noticeBy', { type: 'PlainDate', description: 'The last day to tell of it.' }),
  }),
});

const NoticeGiven = builder.objectRef<ToldPanel['noticeTo'][number]>('NoticeGiven').implement({
  description: 'The day notice of the hearing went to a recipient.',
  fields: (t) => ({ to: t.exposeString('to'), on: t.expose('on', { type: 'PlainDate' }) }),
});

const Papers = builder.objectRef<NonNullable<ToldPanel['papers']>>('ToldPapers').implement({
  fields: (t) => ({
    version: t.exposeInt('version'),
    documents: t.expose('documents', { type: ['ID'], description: 'Ids of content.' }),
  }),
});

const Opened = builder.objectRef<NonNullable<ToldPanel['opened']>>('HearingOpened').implement({
  fields: (t) => ({
    present: t.expose('present', { type: ['ID'], description: 'Ids of members.' }),
    at: t.expose('at', { type: 'Instant' }),
  }),
});

const Decision = builder.objectRef<NonNullable<ToldPanel['decision']>>('ToldPanelDecision').implement({
  fields: (t) => ({
    outcome: t.exposeString('outcome', { description: "A key of the stage's outcomes." }),
    effect: t.expose('effect', { type: OutcomeEffect }),
    carried: t.expose('carried', { type: Carried }),
  }),
});

const Finding = builder.objectRef<ToldPanelFinding>('ToldPanelFinding').implement({
  fields: (t) => ({
    pointId: t.exposeID('pointId'),
    outcome: t.exposeString('outcome'),
    effect: t.expose('effect', { type: OutcomeEffect }),
    findingId: t.exposeID('findingId'),
  }),
});

export const ToldPanelType = builder.objectRef<ToldPanel>('ToldPanel').implement({
  description: 'How a panel stands. No ballot is in it.',
  fields: (t) => ({
    members: t.expose('members', { type: [Member] }),
    stoodDown: t.expose('stoodDown', { type: ['ID'] }),
    hearing: t.expose('hearing', { type: Hearing, nullable: true }),
    noticeTo: t.expose('noticeTo', { type: [NoticeGiven] }),
    noticeOn: t.expose('noticeOn', {
      type: 'PlainDate',
      nullable: true,
      description: 'The latest day in `noticeTo`.',
    }),
    papers: t.expose('papers', { type: Papers, nullable: true }),
    opened: t.expose('opened', { type: Opened, nullable: true }),
    heard: t.expose('heard', {
      type: ['ID'],
      nullable: true,
      description: 'Who heard everything of a hearing that was adjourned part-way.',
    }),
    stepsTaken: t.exposeStringList('stepsTaken', {
      description: 'Keys of the run sheet, in the order taken.',
    }),
    departures: t.exposeStringList('departures'),
    endedAt: t.expose('endedAt', { type: 'Instant', nullable: true }),
    round: t.exposeInt('round'),
    voted: t.expose('voted', { type: ['ID'], description: 'Who has voted in this round; never for what.' }),
    decision: t.expose('decision', { type: Decision, nullable: true }),
    findings: t.expose('findings', { type: [Finding], nullable: true }),
    actionId: t.exposeID('actionId', { nullable: true }),
    recommendationsId: t.exposeID('recommendationsId', { nullable: true }),
  }),
});
