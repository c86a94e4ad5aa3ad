/** What a backup consists of, inside its encryption: records, each a kind, a length and a body. */
import { z } from 'zod';

/** `manifest` first, then for each table `table` and its `rows` as COPY writes them, `end` last. */
const kinds = ['manifest', 'table', 'rows', 'end'] as const;
export type RecordKind = (typeof kinds)[number];
export type BackupRecord = { kind: RecordKind; body: Buffer };

export const Manifest = z.object({
  format: z.literal('redress-backup-1'),
  madeAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), walled: z.boolean() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** How many rows each table has, and a sum over the hashes of its rows that does not depend on their order. */
export const Sums = z.record(z.string(), z.object({ rows: z.number(), sum: z.string() }));
export type Sums = z.infer<typeof Sums>;

export function record(kind: RecordKind, body: Uint8Array | string): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const head = Buffer.alloc(5);
  head.writeUInt8(kinds.indexOf(kind));
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** @throws where the bytes are no backup, or end in the middle of one */
export async function* records(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BackupRecord, undefined> {
  let held: Buffer = Buffer.alloc(0);
  let last: RecordKind | undefined;
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (let next = first(held); next; next = first(held)) {
      held = held.subarray(5 + next.body.length);
      last = next.kind;
      yield next;
    }
  }
  if (last !== 'end' || held.length > 0)
    throw new Error('The backup ends early: it was not written to its end, or cut.');
  return undefined;
}

function first(held: Buffer): BackupRecord | undefined {
  if (held.length < 5) return undefined;
  const kind = kinds[held.readUInt8()];
  if (kind === undefined) throw new Error('This is not a backup of Redress.');
  const length = held.readUInt32BE(1);
  return held.length < 5 + length ? undefined : { kind, body: held.subarray(5, 5 + length) };
}
