import { builder } from '../../builder.ts';
import { LetterDocumentType } from '../letter-document.schema.ts';
import { CalendarDaysType } from '../../organisations/calendar-days.schema.ts';
import { id } from '../../acts/shapes.ts';
import { PublishedProcedure } from '../../organisations/organisation.schema.ts';
import type { KeptLetter } from '../../letters/kept-letters.ts';
import { ToldCaseType } from '../told/told-case.schema.ts';
import { MessageEntryType, RecordEntryType } from './record.schema.ts';
import { caseFile, type CaseFile, type CaseText } from './case-file.ts';
import type { DirectoryPerson } from '../../organisations/directory.ts';

const CaseTextType = builder.objectRef<CaseText>('CaseText').implement({
  description: 'Something that was written in the case, or that somebody in it is called.',
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id that events name.' }),
    kind: t.exposeString('kind', {
      description: 'A `ContentKind` of the domain. `answers` and `request` are JSON objects of texts by key.',
    }),
    text: t.exposeString('text'),
    by: t.exposeString('by', { nullable: true, description: '`complainant`, `staff`, `panel` or `system`' }),
    byPersonId: t.exposeID('byPersonId', { nullable: true }),
    at: t.expose('at', { type: 'Instant' }),
  }),
});

const CaseLetterType = builder.objectRef<KeptLetter>('CaseLetter').implement({
  description: 'A letter as it went out.',
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    key: t.exposeString('key'),
    to: t.exposeString('to', {
      description: '`complainant`, `subject`, `handler`, `receiver`, `organisation` or `role:<key>`',
    }),
    sentAt: t.expose('sentAt', { type: 'Instant' }),
    datedOn: t.expose('datedOn', { type: 'PlainDate' }),
    document: t.expose('document', { type: LetterDocumentType }),
  }),
});

const DirectoryPersonType = builder.objectRef<DirectoryPerson>('DirectoryPerson').implement({
  description:
    "Somebody of the organisation or of its panel pool: a `Colleague` of the domain's `Facts`, with a name.",
  subGraphs: ['console'],
  fields: (t) => ({
    personId: t.exposeID('personId'),
    name: t.exposeString('name'),
    roles: t.exposeStringList('roles', { description: 'Keys of the roles held today.' }),
    panel: t.exposeBoolean('panel', { description: 'May sit on panels.' }),
  }),
});

const CaseFileType = builder.objectRef<CaseFile>('CaseFile').implement({
  description: 'All that the reader may see of a case. `relation` and `sights` say what that is.',
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    trackingNumber: t.exposeString('trackingNumber'),
    reference: t.exposeString('reference', { nullable: true }),
    relation: t.exposeString('relation', { description: '`handler`, `duty` or `overseer`' }),
    sights: t.exposeStringList('sights', {
      description: 'What of the case this relation sees: words of `SIGHTS`.',
    }),
    told: t.expose('told', {
      type: ToldCaseType,
      description: 'As if nothing had happened for an `overseer`.',
    }),
    record: t.expose('record', {
      type: [RecordEntryType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Everything that happened, in order; empty for an `overseer`.',
    }),
    messages: t.expose('messages', { type: [MessageEntryType] }),
    subjectTextIds: t.expose('subjectTextIds', {
      type: ['ID'],
      description: 'How people that it is about were described, in `content`.',
    }),
    procedure: t.expose('procedure', { type: PublishedProcedure }),
    calendarDays: t.expose('calendarDays', { type: CalendarDaysType }),
    content: t.expose('content', { type: [CaseTextType] }),
    letters: t.expose('letters', { type: [CaseLetterType] }),
    people: t.expose('people', {
      type: [DirectoryPersonType],
      description: 'The directory: for names, for `Facts`, and to choose from.',
    }),
  }),
});

builder.queryField('caseFile', (t) =>
  t.field({
    type: CaseFileType,
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 100,
    description: 'A case; null where there is none, and where it is not for the reader to know of.',
    args: { id: t.arg.id({ required: true, validate: id }) },
    resolve: (_root, args, context) => caseFile(context, args.id),
  }),
);
