import type { Refusal } from '@redress/domain/words/refusals.ts';
import { en } from '@redress/domain/words/en.ts';
import { say } from '@redress/domain/words/say.ts';
import { tongue } from '../words/tongue.ts';

/** A refusal in words: the one place where the apps say one. */
export const inWords = (refusal: Refusal): string => say(refusal, en, tongue);
