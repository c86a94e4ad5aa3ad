import { partsTold } from '@redress/domain/access/told-case-parts.ts';
import type { ToldCase } from '@redress/domain/access/told-case.ts';
import { builder } from '../../builder.ts';
import type { Surface } from '../../surface.ts';
import {
  Assessment,
  Closed,
  HandlerType,
  LetterType,
  OutcomeType,
  Pause,
  PointType,
  ReachedMilestone,
  Request,
  Rerouted,
  Window,
} from './told-course.schema.ts';
import { ToldPanelType } from './told-panel.schema.ts';
import {
  CaseKind,
  CaseStatus,
  ChannelWord,
  ComplainantResponse,
  OnBehalf,
  SignatureStanding,
} from './words.schema.ts';

const surfaceOf = { complainant: 'portal', panel: 'panel' } as const;

/** The graphs that a part of a case is in: the domain's table says for whom it is. */
const to = (part: keyof ToldCase): { subGraphs: Surface[] } => ({
  subGraphs: ['console', ...partsTold[part].map((reader) => surfaceOf[reader])],
});

export const ToldCaseType = builder.objectRef<ToldCase>('ToldCase').implement({
  description:
    'A case as this reader may know it: what its history comes to, and none of the events. `access/case-as-told.ts` of the domain makes of it the state that the rules are asked about.',
  fields: (t) => ({
    seq: t.exposeInt('seq', to('seq')),
    status: t.expose('status', { type: CaseStatus, ...to('status') }),
    kind: t.expose('kind', { type: CaseKind, ...to('kind') }),
    trackingNumber: t.exposeString('trackingNumber', { nullable: true, ...to('trackingNumber') }),
    receivedAt: t.expose('receivedAt', { type: 'Instant', nullable: true, ...to('receivedAt') }),
    receivedOn: t.expose('receivedOn', { type: 'PlainDate', nullable: true, ...to('receivedOn') }),
    channel: t.expose('channel', { type: ChannelWord, nullable: true, ...to('channel') }),
    anonymous: t.exposeBoolean('anonymous', to('anonymous')),
    onBehalf: t.expose('onBehalf', { type: OnBehalf, ...to('onBehalf') }),
    signature: t.expose('signature', { type: SignatureStanding, ...to('signature') }),
    audience: t.exposeString('audience', {
      nullable: true,
      description: 'Who the complainant is to the organisation: a key of the procedure.',
      ...to('audience'),
    }),
    topics: t.exposeStringList('topics', to('topics')),
    site: t.exposeString('site', { nullable: true, ...to('site') }),
    answersId: t.exposeID('answersId', { nullable: true, ...to('answersId') }),
    referenceId: t.exposeID('referenceId', { nullable: true, ...to('referenceId') }),
    about: t.exposeStringList('about', { description: 'Roles that it is about.', ...to('about') }),
    subjects: t.expose('subjects', {
      type: ['ID'],
      description: 'People that it is about.',
      ...to('subjects'),
    }),
    subjectInformed: t.exposeBoolean('subjectInformed', to('subjectInformed')),
    assessment: t.expose('assessment', { type: Assessment, nullable: true, ...to('assessment') }),
    stage: t.exposeString('stage', to('stage')),
    stagesOpened: t.exposeStringList('stagesOpened', to('stagesOpened')),
    rerouted: t.field({
      type: Rerouted,
      nullable: true,
      resolve: ({ rerouted }) => rerouted,
      ...to('rerouted'),
    }),
    handlers: t.expose('handlers', { type: [HandlerType], ...to('handlers') }),
    involved: t.expose('involved', {
      type: ['ID'],
      description: 'Everybody who had a part in the case.',
      ...to('involved'),
    }),
    concerned: t.expose('concerned', {
      type: ['ID'],
      description: 'Those of them who had a part in what happened.',
      ...to('concerned'),
    }),
    points: t.expose('points', { type: [PointType], ...to('points') }),
    pauses: t.expose('pauses', { type: [Pause], ...to('pauses') }),
    outcomes: t.expose('outcomes', { type: [OutcomeType], ...to('outcomes') }),
    letters: t.expose('letters', { type: [LetterType], ...to('letters') }),
    windows: t.expose('windows', { type: [Window], ...to('windows') }),
    requests: t.expose('requests', { type: [Request], ...to('requests') }),
    responseId: t.exposeID('responseId', { nullable: true, ...to('responseId') }),
    complainantResponse: t.expose('complainantResponse', {
      type: ComplainantResponse,
      nullable: true,
      ...to('complainantResponse'),
    }),
    reached: t.expose('reached', { type: [ReachedMilestone], ...to('reached') }),
    closed: t.expose('closed', { type: Closed, nullable: true, ...to('closed') }),
    panel: t.expose('panel', { type: ToldPanelType, ...to('panel') }),
    unread: t.exposeInt('unread', {
      description: 'How many events this release does not know; it changes no such case.',
      ...to('unread'),
    }),
  }),
});
