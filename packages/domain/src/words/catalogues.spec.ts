import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { dates } from './dates.ts';
import { en } from './en.ts';
import { enDates } from './en/dates.ts';
import { enLetterSentences } from './en/letter-sentences.ts';
import { accountMails } from './account-mails.ts';
import { enAccountMails } from './en/account-mails.ts';
import { enLinkMails } from './en/link-mails.ts';
import { enRemarks } from './en/remarks.ts';
import { letterSentences } from './letter-sentences.ts';
import { linkMails } from './link-mails.ts';
import { remarks } from './remarks.ts';
import { sayable } from './refusal-codes.ts';
import type { Codes, Kind } from './value-kinds.ts';

/** How a sentence uses its arguments: by name, the kinds of values it can be said with. */
const argumentsOf = (message: string): Record<string, readonly Kind[]> => {
  const used: Record<string, readonly Kind[]> = {};
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument || element.type === TYPE.number) used[element.value] ??= anyKind;
      if (element.type === TYPE.plural) used[element.value] = ['count'];
      if (element.type === TYPE.select) used[element.value] = ['word', 'yes or no'];
      if (element.type === TYPE.plural || element.type === TYPE.select)
        Object.values(element.options).forEach(({ value }) => walk(value));
    }
  };
  walk(parse(message));
  return used;
};
// A sentence can hold a value of any kind that is said as it comes; by words and answers it selects, by numbers it may bend.
const anyKind: readonly Kind[] = [
  'count',
  'day',
  'short day',
  'day of the year',
  'weekday',
  'procedure text',
  'procedure texts',
  'any procedure text',
  'quoted texts',
  'typed',
  'phrases',
  'row of phrases',
];

const catalogues: readonly (readonly [string, Codes, Readonly<Record<string, string>>])[] = [
  ['refusals and titles', sayable, en],
  ['dates', dates, enDates],
  ['letters', letterSentences, enLetterSentences],
  ['mails with a link', linkMails, enLinkMails],
  ['mails about an account', accountMails, enAccountMails],
  ['remarks', remarks, enRemarks],
];

describe.each(catalogues)('the words of %s', (_, table, words) => {
  it('are there for every code, and for no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it.each(Object.entries(words))('say %s with the values the code has, and no others', (code, message) => {
    const used = argumentsOf(message);
    expect(Object.keys(used).toSorted()).toEqual(Object.keys(table[code] ?? {}).toSorted());
    for (const [name, kinds] of Object.entries(used)) expect(kinds).toContain(table[code]?.[name]);
  });
});
