import type { Refusal } from '@redress/domain/words/refusal-codes.ts';
import type { LetterLanguage } from '@redress/domain/letters/letter-language.ts';
import { dates } from '@redress/domain/words/dates.ts';
import { en } from '@redress/domain/words/en.ts';
import { enDates } from '@redress/domain/words/en/dates.ts';
import { enLetterSentences } from '@redress/domain/words/en/letter-sentences.ts';
import { accountMails } from '@redress/domain/words/account-mails.ts';
import { enAccountMails } from '@redress/domain/words/en/account-mails.ts';
import { enLinkMails } from '@redress/domain/words/en/link-mails.ts';
import { linkMails } from '@redress/domain/words/link-mails.ts';
import { enRemarks } from '@redress/domain/words/en/remarks.ts';
import { remarks } from '@redress/domain/words/remarks.ts';
import { inWordsOf, say } from '@redress/domain/words/say.ts';
import { tongue } from './tongue.ts';

/** A refusal in words: the one place where the API says one. */
export const inWords = (refusal: Refusal): string => say(refusal, en, tongue);

/** A line about a date in words. */
export const dateInWords = inWordsOf(dates, enDates, tongue);

/** What `lint` remarks, in words. */
export const remarkInWords = inWordsOf(remarks, enRemarks, tongue);

/** What a mail with a link says. */
export const linkMailInWords = inWordsOf(linkMails, enLinkMails, tongue);

/** A mail about somebody's account in words. */
export const accountMailInWords = inWordsOf(accountMails, enAccountMails, tongue);

/** A day written out, as in a letter. */
export const dayInWords = tongue.day;

/** The language that letters are written in. */
export const letterLanguage: LetterLanguage = {
  language: 'en',
  sentences: enLetterSentences,
  dates: enDates,
  tongue,
};
