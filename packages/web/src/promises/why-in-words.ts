import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { whyThisDate } from '@redress/domain/clocks/why-this-date.ts';
import { dates } from '@redress/domain/words/dates.ts';
import { enDates } from '@redress/domain/words/en/dates.ts';
import { inWordsOf } from '@redress/domain/words/say.ts';
import { tongue } from '../words/tongue.ts';

const inWords = inWordsOf(dates, enDates, tongue);

/** Why a clock has its date, a sentence for each line: what complainants, staff and panels read alike. */
export const whyInWords = (clock: Clock): readonly string[] =>
  whyThisDate(clock).map((line) => begun(inWords(line)));

const begun = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
