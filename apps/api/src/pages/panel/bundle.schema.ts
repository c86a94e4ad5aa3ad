import { builder } from '../../builder.ts';
import { CalendarDaysType } from '../../organisations/calendar-days.schema.ts';
import { id } from '../../acts/shapes.ts';
import { PublishedProcedure } from '../../organisations/organisation.schema.ts';
import { bundle, type Bundle, type BundleMember, type HearingNote, type MyBallot } from './bundle.ts';
import type { Paper } from './released-papers.ts';
import { ToldCaseType } from '../told/told-case.schema.ts';
import { hearings, type HearingRow } from './hearings.ts';

const Hearing = builder.objectRef<HearingRow>('Hearing').implement({
  description: 'A case on whose panel the reader sits.',
  subGraphs: ['panel'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    organisationName: t.exposeString('organisationName'),
    trackingNumber: t.exposeString('trackingNumber'),
    procedureKey: t.exposeString('procedureKey'),
    stageKey: t.exposeString('stageKey'),
    stageName: t.exposeString('stageName'),
    status: t.exposeString('status', { description: '`open` or `closed`' }),
    hearingAt: t.expose('hearingAt', {
      type: 'Instant',
      nullable: true,
      description: 'Null while none is arranged.',
    }),
    papersVersion: t.exposeInt('papersVersion', {
      nullable: true,
      description: 'Null while no papers are released.',
    }),
    readVersion: t.exposeInt('readVersion', {
      description: 'The version the reader has marked as read; 0 for none.',
    }),
    decided: t.exposeBoolean('decided'),
    voteNeeded: t.exposeBoolean('voteNeeded', {
      description: 'The hearing has ended and the reader has not voted in this round.',
    }),
    next: t.exposeString('next', {
      description: 'What is next for the reader: a `NextActOfMember` of the domain.',
    }),
  }),
});

const BundleMemberType = builder.objectRef<BundleMember>('BundleMember').implement({
  subGraphs: ['panel'],
  fields: (t) => ({
    personId: t.exposeID('personId'),
    name: t.exposeString('name'),
    independent: t.exposeBoolean('independent'),
    chair: t.exposeBoolean('chair'),
  }),
});

const BundleDocumentType = builder.objectRef<Paper>('BundleDocument').implement({
  subGraphs: ['panel'],
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind', { description: 'A `ContentKind` of the domain.' }),
    title: t.expose('title', { type: 'Title' }),
    text: t.exposeString('text', {
      description:
        '`answers` and `request` are JSON objects of texts by key; `letter` is a `LetterDocument`.',
    }),
  }),
});

const Ballot = builder.objectRef<MyBallot>('Ballot').implement({
  subGraphs: ['panel'],
  fields: (t) => ({
    round: t.exposeInt('round'),
    outcome: t.exposeString('outcome'),
    reasons: t.exposeString('reasons'),
  }),
});

const HearingNoteType = builder.objectRef<HearingNote>('HearingNote').implement({
  subGraphs: ['panel'],
  fields: (t) => ({
    id: t.exposeID('id'),
    step: t.exposeString('step', { nullable: true }),
    text: t.exposeString('text'),
  }),
});

const BundleType = builder.objectRef<Bundle>('Bundle').implement({
  description: 'What a sitting member sees of a case. Documents are empty until papers are released.',
  subGraphs: ['panel'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    organisationName: t.exposeString('organisationName'),
    trackingNumber: t.exposeString('trackingNumber'),
    told: t.expose('told', { type: ToldCaseType }),
    undecidedRound: t.exposeInt('undecidedRound', {
      nullable: true,
      description: 'The round of votes that decided nothing, while the members deliberate again.',
    }),
    procedure: t.expose('procedure', { type: PublishedProcedure }),
    calendarDays: t.expose('calendarDays', { type: CalendarDaysType }),
    members: t.expose('members', { type: [BundleMemberType] }),
    place: t.string({
      nullable: true,
      description: 'Where the hearing is, or how to join it.',
      resolve: ({ place }) => place(),
    }),
    documents: t.field({
      type: [BundleDocumentType],
      resolve: async ({ documents }) => [...(await documents())],
    }),
    points: t.field({
      type: [BundleDocumentType],
      description: 'The points to be answered, once papers are released.',
      resolve: async ({ points }) => [...(await points())],
    }),
    myBallot: t.field({
      type: Ballot,
      nullable: true,
      description: "The reader's own vote of this round; never another's.",
      resolve: ({ myBallot }) => myBallot(),
    }),
    hearingNotes: t.field({
      type: [HearingNoteType],
      resolve: async ({ hearingNotes }) => [...(await hearingNotes())],
    }),
    findings: t.field({
      type: [BundleDocumentType],
      description: "The panel's own findings, action and recommendations.",
      resolve: async ({ findings }) => [...(await findings())],
    }),
  }),
});

builder.queryFields((t) => ({
  hearings: t.field({
    type: [Hearing],
    subGraphs: ['panel'],
    authScopes: { panelMember: true },
    complexity: { field: 20, multiplier: 10 },
    description: 'The cases on whose panels the reader sits, the next hearing first.',
    resolve: (_root, _args, context) => hearings(context),
  }),
  bundle: t.field({
    type: BundleType,
    nullable: true,
    subGraphs: ['panel'],
    authScopes: { panelMember: true },
    complexity: 100,
    description: 'The papers of a case; null for whoever does not sit on its panel.',
    args: { caseId: t.arg.id({ required: true, validate: id }) },
    resolve: (_root, { caseId }, context) => bundle(context, caseId),
  }),
}));
