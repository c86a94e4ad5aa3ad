// After GOV.UK publishes a year: put its lists into testing/data/uk-bank-holidays.json, then
//   node packages/domain/testing/write-proclamations.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { packBankHolidays } from './pack-bank-holidays.ts';

const lists = JSON.parse(
  readFileSync(new URL('data/uk-bank-holidays.json', import.meta.url), 'utf8'),
).divisions;
writeFileSync(new URL('../src/calendar/proclamations.ts', import.meta.url), packBankHolidays(lists));
