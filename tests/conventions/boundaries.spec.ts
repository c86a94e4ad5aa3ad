import { describe, expect, test } from 'vitest';
import { loadedWith } from '../support/imports.ts';
import { filesBelow, linesLike, type SourceFile } from '../support/tree.ts';

const notTests = ({ path }: SourceFile) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path);
const api = filesBelow('apps/api/src').filter(notTests);
const browser = filesBelow(
  'packages/web/src',
  'apps/portal/src',
  'apps/console/src',
  'apps/panel/src',
).filter(notTests);

describe('the history and what is computed from it', () => {
  test('there is an API to look at', () => {
    expect(api.length).toBeGreaterThan(20);
  });

  test('only the history writes events and their chain', () => {
    const writes = writing(['caseEvent', 'chainHead'], ['case_event', 'chain_head']);
    expect(
      linesLike(api, writes).filter((found) => !/\/(history[\w.-]*|write-rows)\.ts:/.test(found)),
    ).toEqual([]);
  });

  test('only the projection writes what lists read', () => {
    const writes = writing(
      ['complaintCase', 'caseRelation', 'deadline', 'tracking', 'worklistItem'],
      ['complaint_case', 'case_relation', 'deadline', 'tracking', 'worklist_item'],
    );
    // `write-rows` writes what history and projection hand it, in one statement; erasing a case takes its words out of the lists.
    const allowed = /\/(projection[\w.-]*|rebuild|reproject|write-rows)\.ts:|\/content\/content\.ts:/;
    expect(linesLike(api, writes).filter((found) => !allowed.test(found))).toEqual([]);
  });
});

describe('time', () => {
  // Lint knows `Date.now`; that `new Date()` without an argument is the same it cannot say.
  test('the API asks its own clock, which a journey can move', () => {
    expect(
      linesLike(api, /\bnew Date\(\s*\)/).filter(
        (found) => !found.startsWith('apps/api/src/time-and-randomness.ts:'),
      ),
    ).toEqual([]);
  });
});

describe('what a browser loads', () => {
  test('comes from no other host', () => {
    expect(linesLike(browser, /(?:src|href|url)\s*[=(:]\s*['"`{(]*\s*https?:\/\//)).toEqual([]);
  });

  test('is the state an event leads to, and not the schema it is read by on the server', () => {
    const loaded = [...loadedWith(browser.map(({ path }) => path))];
    expect(loaded).toContain('packages/domain/src/history/evolve.ts');
    const schemas =
      /^packages\/domain\/src\/(history\/event(-fields)?\.ts|history\/([a-z]+-)?events\.ts|organisation\/events)/;
    expect(loaded.filter((path) => schemas.test(path))).toEqual([]);
  });

  test('holds no dangerous HTML', () => {
    expect(linesLike(browser, /dangerouslySetInnerHTML|\.innerHTML\s*=/)).toEqual([]);
  });
});

/** A write to one of these models through Prisma, or to one of these tables in SQL. */
function writing(models: string[], tables: string[]): RegExp {
  const calls = '(?:create|update|upsert|delete)\\w*';
  const statements = '(?:insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?)';
  return new RegExp(
    `\\b(?:${models.join('|')})\\.${calls}\\(|\\b${statements}\\s+"?(?:${tables.join('|')})\\b`,
    'i',
  );
}
