// Written by bank-holidays/write-proclamations.mjs from GOV.UK's lists, which are Crown copyright: contains public
// sector information licensed under the Open Government Licence v3.0. Do not edit.

/** The last year that GOV.UK had published. */
export const PUBLISHED_YEAR = 2028;

/** Date, nations by bit (1 England and Wales, 2 Scotland, 4 Northern Ireland), title; without a title, no holiday. */
export const PROCLAMATIONS = [
  '2012-05-28 7',
  '2012-06-04 7 Spring bank holiday',
  '2012-06-05 7 Queen’s Diamond Jubilee',
  '2020-05-04 7',
  '2020-05-08 7 Early May bank holiday (VE day)',
  '2022-05-30 7',
  '2022-06-02 7 Spring bank holiday',
  '2022-06-03 7 Platinum Jubilee bank holiday',
  '2022-09-19 7 Bank Holiday for the State Funeral of Queen Elizabeth II',
  '2023-01-02 2 New Year’s Day',
  '2023-01-03 2 2nd January',
  '2023-05-08 7 Bank holiday for the coronation of King Charles III',
  '2026-06-15 2 World Cup bank holiday',
];
