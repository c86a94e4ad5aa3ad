import {
  RECORD_CODES,
  RECORD_VALUE_KINDS,
  type RecordEntry,
  type RecordSentence,
  type RecordValue,
} from '@redress/domain/access/record-entry.ts';
import type { MessageEntry } from '@redress/domain/access/record.ts';
import { builder } from '../../builder.ts';

const By = builder.enumType('RecordedBy', {
  description: '`system`: it followed from something else.',
  values: { complainant: {}, staff: {}, panel: {}, system: {} } satisfies Record<RecordEntry['by'], object>,
});

const Value = builder.objectRef<RecordValue>('RecordValue').implement({
  description: 'Something that a sentence names. Several values of one name are said one after another.',
  subGraphs: ['console'],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its place in the sentence.' }),
    kind: t.expose('kind', {
      type: builder.enumType('RecordValueKind', {
        description:
          'What `value` is: an id, a key of the procedure, a day, a moment, a number, a fixed word.',
        values: RECORD_VALUE_KINDS,
      }),
    }),
    value: t.exposeString('value'),
    stage: t.exposeString('stage', {
      nullable: true,
      description: "Of an outcome or redress: the stage whose key it is; null for the panel's.",
    }),
  }),
});

const Sentence = builder.objectRef<RecordSentence>('RecordSentence').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    code: t.expose('code', {
      type: builder.enumType('RecordCode', {
        description: 'What a sentence says. The app has its words.',
        values: RECORD_CODES,
      }),
    }),
    values: t.expose('values', { type: [Value], complexity: { field: 1, multiplier: 1 } }),
  }),
});

export const RecordEntryType = builder.objectRef<RecordEntry>('RecordEntry').implement({
  description: 'One thing that happened in a case.',
  subGraphs: ['console'],
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Counts from 1 within the case.' }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.expose('by', { type: By }),
    byPersonId: t.exposeID('byPersonId', { nullable: true }),
    // One or two, each with a few values, read from memory.
    sentences: t.expose('sentences', { type: [Sentence], complexity: { field: 1, multiplier: 1 } }),
    textIds: t.expose('textIds', {
      type: ['ID'],
      description: 'What was written at the time, in `content`.',
    }),
  }),
});

export const MessageEntryType = builder.objectRef<MessageEntry>('CaseMessage').implement({
  description: 'A message between the complainant and staff. Its words stand in `content`.',
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    from: t.expose('from', {
      type: builder.enumType('MessageFrom', {
        values: { complainant: {}, staff: {} } satisfies Record<MessageEntry['from'], object>,
      }),
    }),
    at: t.expose('at', { type: 'Instant' }),
    byPersonId: t.exposeID('byPersonId', { nullable: true }),
  }),
});
