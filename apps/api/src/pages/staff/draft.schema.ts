/** A letter before it is sent: what it must hold, what the case fills in by itself, what is still missing, and how it will look. */
import { builder } from '../../builder.ts';
import { LetterDocumentType } from '../letter-document.schema.ts';
import { Refusal, Refused, type NotDone } from '../../acts/command-result.schema.ts';
import { code, id } from '../../acts/shapes.ts';
import {
  letterDraft,
  letterPreview,
  type DraftBlock,
  type LetterDraft,
  type LetterPreview,
} from './draft.ts';
import { inputOf } from '../../acts/fields-of.ts';
import { aboutLetters } from '../../acts/letter-input.ts';
import { readAct } from '../../acts/read-act.ts';
import { letterTyped } from '@redress/domain/acts/letters/letter-typed.ts';

const DraftBlockType = builder.objectRef<DraftBlock>('LetterDraftBlock').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    fill: t.exposeString('fill', { description: 'A word of `FILLS`; `typed` is for the writer to fill.' }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'Words offered to the writer, or printed as they stand.',
    }),
    value: t.exposeString('value', { nullable: true, description: 'What the case fills in by itself.' }),
    orReason: t.exposeBoolean('orReason', { description: 'A recorded reason may stand in its place.' }),
    missing: t.expose('missing', {
      type: Refusal,
      nullable: true,
      description: 'What is still missing; null when nothing is.',
    }),
  }),
});

const LetterDraftType = builder.objectRef<LetterDraft>('LetterDraft').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    letter: t.exposeString('letter'),
    to: t.exposeString('to'),
    rendition: t.exposeString('rendition'),
    blocks: t.expose('blocks', { type: [DraftBlockType] }),
    refusal: t.expose('refusal', {
      type: Refusal,
      nullable: true,
      description: 'Why this letter cannot be sent now, whatever is written in it.',
    }),
  }),
});

const LetterPreviewType = builder.objectRef<LetterPreview>('LetterPreview').implement({
  subGraphs: ['console'],
  fields: (t) => ({ document: t.expose('document', { type: LetterDocumentType }) }),
});

const LetterPreviewResult = builder.unionType('LetterPreviewResult', {
  types: [LetterPreviewType, Refused],
  resolveType: (result: LetterPreview | NotDone) => ('refusals' in result ? Refused : LetterPreviewType),
});

const LetterPreviewInput = inputOf('LetterPreviewInput', letterTyped, aboutLetters);

builder.queryFields((t) => ({
  letterDraft: t.field({
    type: LetterDraftType,
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 100,
    description: 'What a letter must hold; null where there is no such case or letter for the reader.',
    args: {
      caseId: t.arg.id({ required: true, validate: id }),
      letter: t.arg.string({ required: true, validate: code }),
      to: t.arg.string({ required: true, validate: code }),
    },
    resolve: (_root, { caseId, letter, to }, context) => letterDraft(context, caseId, letter, to),
  }),
  letterPreview: t.field({
    type: LetterPreviewResult,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 100,
    description: 'The letter as it would go out; nothing is sent or kept.',
    args: {
      caseId: t.arg.id({ required: true, validate: id }),
      input: t.arg({ type: LetterPreviewInput, required: true }),
    },
    resolve: (_root, { caseId, input }, context) => {
      const read = readAct(letterTyped, input);
      return 'refusals' in read ? read : letterPreview(context, caseId, read.data);
    },
  }),
}));
