import * as z from 'zod';
import { line, optional } from '../acts/shapes.ts';
import { builder } from '../builder.ts';
import { answerInWords, plainly } from '../words/answer-in-words.ts';

const rows = z
  .int()
  .min(1, plainly('too few rows'))
  .max(50, answerInWords({ code: 'too many rows', values: { most: 50 } }));

/** Which page of a list: how many rows (1 to 50), and after which. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ required: true, defaultValue: 25, validate: rows }),
  after: t.string({ validate: optional(line) }),
}));
