/** What somebody sees of a complaint about themselves, whatever their role: what a respondent is given, and nothing else. */
import { builder } from '../../builder.ts';
import { LetterDocumentType } from '../letter-document.schema.ts';
import { CalendarDaysType } from '../../organisations/calendar-days.schema.ts';
import { id } from '../../acts/shapes.ts';
import { PublishedProcedure } from '../../organisations/organisation.schema.ts';
import { respondentCases, respondentFile, type RespondentCase, type RespondentFile } from './respondent.ts';
import type { KeptLetter } from '../../letters/kept-letters.ts';
import type { Paper } from '../panel/released-papers.ts';

const RespondentCaseType = builder.objectRef<RespondentCase>('RespondentCase').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    hearingAt: t.expose('hearingAt', { type: 'Instant', nullable: true }),
    letterCount: t.exposeInt('letterCount'),
    paperCount: t.exposeInt('paperCount'),
  }),
});

const RespondentLetterType = builder.objectRef<KeptLetter>('RespondentLetter').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    key: t.exposeString('key'),
    sentAt: t.expose('sentAt', { type: 'Instant' }),
    datedOn: t.expose('datedOn', { type: 'PlainDate' }),
    document: t.expose('document', { type: LetterDocumentType }),
  }),
});

const RespondentPaperType = builder.objectRef<Paper>('RespondentPaper').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    title: t.expose('title', { type: 'Title' }),
    text: t.exposeString('text'),
  }),
});

const RespondentFileType = builder.objectRef<RespondentFile>('RespondentFile').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    procedure: t.expose('procedure', { type: PublishedProcedure }),
    calendarDays: t.expose('calendarDays', { type: CalendarDaysType }),
    hearingAt: t.expose('hearingAt', { type: 'Instant', nullable: true }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'Where the hearing is, or how to join it.',
    }),
    letters: t.expose('letters', { type: [RespondentLetterType] }),
    papers: t.expose('papers', {
      type: [RespondentPaperType],
      description: 'The papers that were released for the hearing.',
    }),
  }),
});

builder.queryFields((t) => ({
  respondentCases: t.field({
    type: [RespondentCaseType],
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: { field: 20, multiplier: 10 },
    description:
      'Complaints about the reader of which they were told, or in which papers or letters are there for them.',
    resolve: (_root, _args, context) => respondentCases(context),
  }),
  respondentFile: t.field({
    type: RespondentFileType,
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 100,
    description: 'The papers of a complaint about the reader; null where there are none for them.',
    args: { id: t.arg.id({ required: true, validate: id }) },
    resolve: (_root, args, context) => respondentFile(context, args.id),
  }),
}));
