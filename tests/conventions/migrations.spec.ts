import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/tree.ts';

const folder = join(root, 'apps/api/prisma/migrations');

/** Tables that grow with every case: whoever locks one for long stops everybody. */
const large = [
  'access_log',
  'case_access',
  'case_event',
  'case_key',
  'case_relation',
  'complaint_case',
  'content',
  'deadline',
  'idempotency',
  'letter',
  'outbox_mail',
  'tracking',
  'worklist_item',
];
/** Applied before anybody had a large table. */
const lastOfBefore = '20261128060000_worklist_page';

const name = String.raw`(?:only )?"?(\w+)"?`;
const long: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['rewrites it for a type', new RegExp(`^alter table ${name}[^;]*\\balter column [^;,]*\\btype\\b`)],
  ['reads it whole for NOT NULL', new RegExp(`^alter table ${name}[^;]*\\bset not null`)],
  [
    'reads it whole for a constraint',
    new RegExp(`^alter table ${name}(?![^;]*\\b(?:not valid|using index)\\b)[^;]*\\badd constraint`),
  ],
  [
    'rewrites it for a default that is not the same for every row',
    new RegExp(`^alter table ${name}[^;]*\\badd column[^;]*\\bdefault [^;,]*\\(`),
  ],
  [
    'keeps writers out while an index is made: create index concurrently',
    new RegExp(`^create (?:unique )?index (?!concurrently)[^;]*? on ${name}`),
  ],
  ['changes every row of it', new RegExp(`^(?:update|delete from) ${name}`)],
];

/** What a migration does to a large table that takes as long as the table is large, without a line `-- locks: <why it is all right>` above it. */
function longLocks(sql: string): string[] {
  const made = new Set([...sql.matchAll(/create table "?(\w+)"?/gi)].map(([, table = '']) => table));
  return sql.split(';').flatMap((part) => {
    const noted = /^\s*-- locks: \S/m.test(part);
    const statement = part.replaceAll(/--.*$/gm, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
    return long.flatMap(([why, pattern]) => {
      const table = pattern.exec(statement)?.[1] ?? '';
      return large.includes(table) && !made.has(table) && !noted ? [`${table}: ${why}`] : [];
    });
  });
}

describe('a migration', () => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it('locks no large table for as long as it is large, unless it says why that is all right', () => {
    const found = names
      .filter((migration) => migration > lastOfBefore)
      .map(
        (migration) =>
          [migration, longLocks(readFileSync(join(folder, migration, 'migration.sql'), 'utf8'))] as const,
      )
      .filter(([, locks]) => locks.length > 0);
    expect(Object.fromEntries(found)).toEqual({});
  });

  it('that makes an index concurrently does nothing else', () => {
    const mixed = names.filter((migration) => {
      const sql = readFileSync(join(folder, migration, 'migration.sql'), 'utf8').replaceAll(/--.*$/gm, '');
      if (!/\bindex concurrently\b/i.test(sql)) return false;
      return sql
        .split(';')
        .some((part) => part.trim() !== '' && !/^\s*create (unique )?index concurrently /i.test(part));
    });
    expect(mixed).toEqual([]);
  });

  it.each([
    ['ALTER TABLE "content" ALTER COLUMN "kind" TYPE VARCHAR(9);', 'content: rewrites it for a type'],
    ['ALTER TABLE "letter" ALTER COLUMN "sent_at" SET NOT NULL;', 'letter: reads it whole for NOT NULL'],
    ['ALTER TABLE "content"\n  ADD CONSTRAINT "x" CHECK (true);', 'content: reads it whole for a constraint'],
    [
      'alter table content add column made timestamptz default clock_timestamp();',
      'content: rewrites it for a default',
    ],
    ['CREATE INDEX "a" ON "case_event"("at");', 'case_event: keeps writers out'],
    ['UPDATE "deadline" SET "kind" = $$x$$;', 'deadline: changes every row'],
  ])('is seen to: %s', (sql, words) => {
    expect(longLocks(sql)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'ALTER TABLE "content" ADD COLUMN "hint" TEXT;',
    'ALTER TABLE "content" ADD COLUMN "hint" TEXT NOT NULL DEFAULT $$x$$;',
    'ALTER TABLE "content" ADD CONSTRAINT "x" CHECK (true) NOT VALID;',
    'ALTER TABLE "content" VALIDATE CONSTRAINT "x";',
    'CREATE INDEX CONCURRENTLY "a" ON "case_event"("at");',
    'CREATE TABLE "content" ("id" UUID); CREATE INDEX "a" ON "content"("id");',
    'ALTER TABLE "organisation" ALTER COLUMN "open" SET NOT NULL;',
    '-- locks: ten rows an organisation\nUPDATE "deadline" SET "kind" = $$x$$;',
  ])('may: %s', (sql) => {
    expect(longLocks(sql)).toEqual([]);
  });
});
