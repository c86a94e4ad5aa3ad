import type { Refusal } from '@redress/domain/words/refusals.ts';
import { en } from '@redress/domain/words/en.ts';
import { refusals } from '@redress/domain/words/refusals.ts';
import { inWordsOf } from '@redress/domain/words/say.ts';
import type { RefusalGiven } from '../apollo/answer.ts';
import { tongue } from '../words/tongue.ts';

const say = inWordsOf(refusals, en, tongue);

/** A refusal in words: the one place where the apps say one. */
export const inWords = (refusal: Refusal): string => say(refusal);

/** A refusal of the server in words. Its own sentence stands in where the server is newer than this page and knows a code that it does not. */
export const givenInWords = (given: RefusalGiven): string => (isKnown(given) ? say(given) : given.message);

const isKnown = (given: RefusalGiven): given is RefusalGiven & Refusal => {
  const kinds: Readonly<Record<string, string>> | undefined = Object.hasOwn(refusals, given.code)
    ? refusals[given.code as Refusal['code']]
    : undefined;
  const { values } = given;
  return (
    kinds !== undefined &&
    typeof values === 'object' &&
    values !== null &&
    Object.keys(kinds).every((name) => name in values)
  );
};
