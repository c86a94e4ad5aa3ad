import { expect, test } from 'vitest';
import { filesBelow, linesLike } from '../support/tree.ts';

const code = filesBelow('packages', 'apps', 'tests').filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
const except = (...paths: readonly string[]) => code.filter(({ path }) => !paths.includes(path));

test('only one module writes what follows from the history of an organisation', () => {
  const tables = 'organisation|person|roleBinding|calendarDay|procedureVersion|organisationEvent';
  const writes = new RegExp(`\\b(?:${tables})\\s*\\.\\s*(?:create|update|upsert|delete)\\w*\\(`);
  expect(linesLike(except('apps/api/src/projections/organisation-projection.ts'), writes)).toEqual([]);
});

test('no SQL puts rows there behind the acts, but what stands for the release before, and copies for measuring', () => {
  const tables = 'organisation|person|role_binding|calendar_day|procedure_version|organisation_event';
  const inserts = new RegExp(`insert[ ]into "?(?:${tables})"?\\b(?! select \\* from kept)`, 'i');
  const old = ['apps/api/src/upkeep/organisation-tables.spec.ts', 'apps/api/src/main.spec.ts'];
  expect(linesLike(except(...old, 'tests/bench/fill.ts'), inserts)).toEqual([]);
});

test('only one module writes what follows from the history of a case; erasing empties what it sealed', () => {
  const product = except('apps/api/src/projections/projection.ts', 'apps/api/src/content/content.ts').filter(
    ({ path }) => path.startsWith('apps/api/src/') && !path.includes('.spec.'),
  );
  const rows =
    /\b(?:complaintCase|caseRelation|tracking|deadline|worklistItem)\s*\.\s*(?:create|update|upsert|delete)\w*\(/;
  const sql =
    /\b(?:insert into|update|delete from) "?(?:complaint_case|case_relation|tracking|deadline|worklist_item)\b/i;
  expect([...linesLike(product, rows), ...linesLike(product, sql)]).toEqual([]);
});
