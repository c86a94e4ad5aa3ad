// After GOV.UK publishes a year: put its lists into uk-bank-holidays.json, then
//   node_modules/.bin/node packages/domain/bank-holidays/write-proclamations.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { packBankHolidays } from './pack-bank-holidays.ts';

const lists = JSON.parse(readFileSync(new URL('uk-bank-holidays.json', import.meta.url), 'utf8')).divisions;
writeFileSync(new URL('../src/calendar/proclamations.ts', import.meta.url), packBankHolidays(lists));
