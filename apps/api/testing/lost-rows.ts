/** What a database held before it was brought to the present, looked for in it afterwards. */
import { createHash } from 'node:crypto';
import { masterKey } from '../src/content/master-key.ts';
import { open, openCaseKey } from '../src/content/seal.ts';
import { withSession } from '../src/database/session.ts';
import { everyRow } from './every-row.ts';
import { releaseKey } from './releases.ts';

type Rows = Readonly<Record<string, readonly string[]>>;
export type Held = { rows: Rows; texts: Readonly<Record<string, string>> };

/** Every row as it stands, and the hash of every text that was sealed in it, opened. */
export const heldIn = async (ownerUrl: string): Promise<Held> => ({
  rows: await everyRow(ownerUrl),
  texts: await openedTexts(ownerUrl),
});

/** Made from histories, and checked by making them anew; and the head, which counts what an upgrade itself records. */
export const projections = ['case_relation', 'complaint_case', 'deadline', 'tracking', 'worklist_item'];
const notCompared = [...projections, 'chain_head'];

/** A line for each table, and each kind of text, of which something is not there any more or is not what it was. Columns that were added count for nothing. */
export function lostRows(before: Held, after: Held): string[] {
  const lost = Object.entries(before.rows).flatMap(([table, rows]) => {
    if (notCompared.includes(table)) return [];
    const had = Object.keys(fields(rows[0] ?? '{}'));
    const there = new Set((after.rows[table] ?? []).map((row) => only(row, had)));
    const gone = rows.filter((row) => !there.has(only(row, had)));
    return gone.length === 0 ? [] : [`${table}: ${gone.length} of ${rows.length} rows`];
  });
  const unread = Object.entries(before.texts).filter(([id, text]) => after.texts[id] !== text);
  return unread.length === 0 ? lost : [...lost, `${unread.length} texts`];
}

const fields = (row: string): Record<string, unknown> => JSON.parse(row) as Record<string, unknown>;
const only = (row: string, names: readonly string[]) => {
  const all = fields(row);
  return JSON.stringify(names.map((name) => all[name] ?? all[renamed[name] ?? ''] ?? null));
};

/** Columns that have another name since. */
const renamed: Readonly<Record<string, string>> = { selector: 'tracking_number' };

const sealed = `select t.id, t.nonce, t.ciphertext, k.wrapped_key as wrapped, t.case_id as "caseId" from content t
  join case_key k using (organisation_id, case_id) where organisation_id = $1`;

type Sealed = { id: string; nonce: Buffer; ciphertext: Buffer; wrapped: Buffer; caseId: string };

const openedTexts = (ownerUrl: string): Promise<Record<string, string>> =>
  withSession(ownerUrl, async (owner) => {
    const key = masterKey(releaseKey);
    const texts: Record<string, string> = {};
    const { rows: organisations } = await owner.query<{ id: string }>('select id from organisation');
    for (const { id: organisationId } of organisations) {
      await owner.query(`select set_config('app.organisation', $1, false)`, [organisationId]);
      const { rows } = await owner.query<Sealed>(sealed, [organisationId]);
      for (const { id, nonce, ciphertext, wrapped, caseId } of rows) {
        const ref = { organisationId, caseId };
        const place = { table: 'content', column: 'ciphertext', ...ref, id };
        const text = open(openCaseKey(key, new Uint8Array(wrapped), ref), place, { nonce, ciphertext });
        texts[id] = createHash('sha256').update(text).digest('hex');
      }
    }
    return texts;
  });
