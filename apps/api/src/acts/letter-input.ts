import * as z from 'zod';
import { CHANNELS } from '@redress/domain/procedure/vocabulary.ts';
import type { InputBuilder } from './command-field.ts';
import { code, optional, plainDate, textByKey, word } from './shapes.ts';

/** What is said of a letter when it is sent, and when it is looked at beforehand. */
export const letterFields = (t: InputBuilder) => ({
  letter: t.string({ required: true, description: "Key of the procedure's `letters`." }),
  to: t.string({
    required: true,
    description: '`complainant`, `subject`, `handler`, `receiver`, `organisation` or `role:<key>`',
  }),
  channel: t.string({ required: true, description: CHANNELS.join(', ') }),
  datedOn: t.field({ type: 'PlainDate', required: true }),
  blocks: t.field({ type: 'TextByKey', required: true, description: 'Text of the typed blocks, by key.' }),
  statedOn: t.field({
    type: 'PlainDate',
    description: 'The date this letter promises, where it must hold one.',
  }),
  omitted: t.field({
    type: 'TextByKey',
    required: true,
    description: 'Why a block is left out, by its key.',
  }),
});

export const letterShape = z.object({
  letter: code,
  to: code,
  channel: word(...CHANNELS),
  datedOn: plainDate,
  blocks: textByKey,
  statedOn: optional(plainDate),
  omitted: textByKey,
});
