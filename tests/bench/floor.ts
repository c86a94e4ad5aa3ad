import { createServer } from 'node:http';
import { masterKey } from '@redress/api/src/content/master-key.ts';
import { hashing } from '@redress/api/src/people/hashing.ts';
import pg from 'pg';
import { floorStatements } from './floor-statements.ts';

/**
 * The floor: what is left when everything but the work is taken away. `node:http` parses the same POST body, one named hand-written statement runs
 * on a pool of ten, and PostgreSQL's own JSON text is the answer.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

const secrets = hashing(masterKey(Buffer.from(process.env['REDRESS_MASTER_KEY'] ?? '', 'base64')));

const answer = async (path: string, body: string): Promise<string> => {
  const { values } = JSON.parse(body) as { query: string; values: string[] };
  const statement = floorStatements[path];
  if (statement === undefined) return '{}';
  if (path === '/submit') await secrets.hash('six words of an access key', 'submitting');
  const { rows } = await pool.query<{ answer: string }>({ name: path, text: statement, values });
  return rows[0]?.answer ?? 'null';
};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    answer(request.url ?? '/', Buffer.concat(parts).toString('utf8') || '{"values":[]}').then(
      (text) => {
        const bytes = Buffer.from(text);
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
          .end(bytes);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(process.env['FLOOR_PORT']), '127.0.0.1');
process.on('SIGINT', () => {
  server.closeAllConnections();
  server.close(() => void pool.end());
});
