import { inWordsOf } from '@redress/domain/words/say.ts';
import type { ValuesOf } from '@redress/domain/words/value-kinds.ts';
import { answers } from './answers.ts';
import { enAnswers } from './en/answers.ts';
import { tongue } from './tongue.ts';

type Code = keyof typeof answers;
type Values = ValuesOf<typeof answers>;

/** An answer of one of these codes. */
export type AnswerOf<C extends Code> = {
  [K in C]: { readonly code: K; readonly values: Values[K] };
}[C];
export type Answer = AnswerOf<Code>;

/** Answers that hold no values. */
export type PlainCode = {
  [C in Code]: keyof Values[C] extends never ? C : never;
}[Code];

/** What the API answers by itself, in words. */
export const answerInWords = inWordsOf(answers, enAnswers, tongue);

/** The same for an answer that holds no values. */
export const plainly = (code: PlainCode): string => answerInWords(answerOf(code, {}));

const answerOf = <C extends Code>(code: C, values: Values[C]): AnswerOf<C> => ({ code, values });
