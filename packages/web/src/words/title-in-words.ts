import { enTitles } from '@redress/domain/words/en/titles.ts';
import { inWordsOf } from '@redress/domain/words/say.ts';
import { titles } from '@redress/domain/words/titles.ts';
import { tongue } from './tongue.ts';

/** What a recipient or a paper is called, in words. */
export const titleInWords = inWordsOf(titles, enTitles, tongue);
