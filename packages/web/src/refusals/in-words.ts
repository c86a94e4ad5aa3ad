import type { Refusal } from '@redress/domain/words/refusal-codes.ts';
import { en } from '@redress/domain/words/en.ts';
import { refusals, sayable } from '@redress/domain/words/refusal-codes.ts';
import { inWordsOf } from '@redress/domain/words/say.ts';
import type { RefusalGiven } from '../apollo/answer.ts';
import { tongue } from '../words/tongue.ts';

const say = inWordsOf(sayable, en, tongue);

/** A refusal in words: the one place where the apps say one. */
export const inWords = (refusal: Refusal): string => say(refusal);

/** A refusal of the server in words. Its own sentence stands in where the server is newer than this page and knows a code that it does not. */
export const givenInWords = (given: RefusalGiven): string => (isKnown(given) ? say(given) : given.message);

const known: Readonly<Record<string, object>> = refusals;

const isKnown = (given: RefusalGiven): given is RefusalGiven & Refusal => {
  const { code, values } = given;
  if (!Object.hasOwn(known, code) || typeof values !== 'object' || values === null) return false;
  return Object.keys(known[code] ?? {}).every((name) => name in values);
};
