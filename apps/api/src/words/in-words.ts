import IntlMessageFormat from 'intl-messageformat';
import type { Refusal } from '@redress/domain/acts/facts.ts';
import { en } from '@redress/domain/words/en.ts';
import { english } from '@redress/domain/words/english.ts';
import { say } from '@redress/domain/words/say.ts';

const tongue = english((message) => new IntlMessageFormat(message, 'en-GB'));

/** A refusal in words: the one place where the API says one. */
export const inWords = (refusal: Refusal): string => say(refusal, en, tongue);
