import { createServer } from 'node:http';
import { masterKey } from '@redress/api/src/content/master-key.ts';
import { hashing } from '@redress/api/src/people/hashing.ts';
import pg from 'pg';
import { floorStatements } from './floor-statements.ts';

/**
 * The floor: what is left when everything but the work is taken away. `node:http` parses the same POST body, one named hand-written statement runs
 * on a pool of ten (or on four pipelined connections), and PostgreSQL's own JSON text is the answer.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

// Reads follow each other on a few connections without waiting for answers, as the product's do.
const piped = Array.from({ length: 4 }, () => {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'], pipeline: true });
  return { client, ready: client.connect() };
});
let turn = 0;
const read = async (query: pg.QueryConfig) => {
  const { client, ready } = piped[turn++ % piped.length]!;
  await ready;
  return client.query<{ answer: string }>(query);
};

const secrets = hashing(masterKey(Buffer.from(process.env['REDRESS_MASTER_KEY'] ?? '', 'base64')));

const answer = async (path: string, body: string): Promise<string> => {
  const { values } = JSON.parse(body) as { query: string; values: string[] };
  const statement = floorStatements[path];
  if (statement === undefined) return '{}';
  if (path === '/submit') await secrets.hash('six words of an access key', 'submitting');
  const query = { name: path, text: statement, values };
  const { rows } = await (path.startsWith('/piped') ? read(query) : pool.query<{ answer: string }>(query));
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
  server.close(() => void Promise.all([pool.end(), ...piped.map(({ client }) => client.end())]));
});
