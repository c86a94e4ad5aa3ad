import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Deps } from '../deps.ts';
import { answerInWords, plainly } from '../words/answer-in-words.ts';
import { answer } from './answer.ts';
import { readBody } from './body.ts';
import { givesTryBack, rules, waysIn } from './entering.ts';
import { ownDoors, signedOut, type OwnSession } from './own-account.ts';

const mostBytes = 8 * 1024;

/** What better-auth offers: a request in, a response out. */
export interface Auth {
  handler(request: Request): Promise<Response>;
}

/**
 * Hands `/auth/*` to better-auth. Every path that looks at a password or a code counts a try first, whatever it is
 * called: a path without a limit would be the way in.
 */
export function authEndpoint(
  auth: Auth,
  deps: Deps,
  origin: string,
  source: (request: IncomingMessage) => string,
  whose: (request: IncomingMessage) => Promise<OwnSession | undefined>,
) {
  const { tries } = deps;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    if (method !== 'GET' && method !== 'POST')
      return refuse(response, 405, plainly('get or post'), { allow: 'GET, POST' });
    if (method === 'POST' && request.headers.origin !== origin) {
      return refuse(response, 403, plainly('sign in from elsewhere'), {});
    }
    const body = method === 'POST' ? await readBody(request, mostBytes) : Buffer.alloc(0);
    if (!body) return refuse(response, 413, plainly('body too long'), { connection: 'close' });
    const path = new URL(request.url ?? '/', origin).pathname;
    const name = method === 'POST' && checksSecret(path) ? nameIn(body) : undefined;
    const from = source(request);
    const wait = name === undefined ? 0 : await tries.take('sign-in', from, name);
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60);
      const text = answerInWords({ code: 'too many tries', values: { minutes } });
      return refuse(response, 429, text, { 'retry-after': String(wait) });
    }
    const wayIn = method === 'POST' ? waysIn[path] : undefined;
    if (wayIn !== undefined) {
      const { status, body: said } = await wayIn(deps, sentIn(body));
      if (status === 200 && givesTryBack(path)) await tries.giveBack('sign-in', from, name ?? '');
      return json(response, status, said);
    }
    if (path === '/auth/rules') return json(response, 200, rules(deps).body);
    const own = ownDoors[path];
    if (own?.method === method) {
      const session = await whose(request);
      const said = session === undefined ? signedOut : await own.answer(deps, session, sentIn(body));
      return json(response, said.status, said.body);
    }
    if (!opens[method].includes(path)) return refuse(response, 404, plainly('nothing here'), {});
    const answered = await auth.handler(toRequest(request, origin, body));
    if (name !== undefined && answered.ok) await tries.giveBack('sign-in', from, name);
    if (path === '/auth/sign-out') answered.headers.set('clear-site-data', '"cache"');
    await send(response, answered);
  };
}

/** What is used of better-auth. It has many more doors, and gets new ones: none opens before somebody has looked at it. */
const opens: Readonly<Record<'GET' | 'POST', readonly string[]>> = {
  GET: ['/auth/get-session'],
  POST: [
    '/auth/get-session',
    '/auth/sign-in/email',
    '/auth/sign-out',
    '/auth/change-password',
    '/auth/two-factor/enable',
    '/auth/two-factor/disable',
    '/auth/two-factor/verify-totp',
    '/auth/two-factor/verify-backup-code',
    '/auth/two-factor/generate-backup-codes',
    '/auth/authenticator/new',
    '/auth/authenticator/check',
  ],
};

const checksSecret = (path: string) =>
  !['/auth/sign-out', '/auth/get-session'].includes(path) && ownDoors[path] === undefined;

/** The e-mail address tried, lower case; empty where the path takes the account from the session. */
function nameIn(body: Buffer): string {
  const value = sentIn(body);
  const email = typeof value === 'object' && value !== null && 'email' in value ? value.email : '';
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

function sentIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function toRequest(request: IncomingMessage, origin: string, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith(':'))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = request.method ?? 'GET';
  const sent = method === 'POST' ? { body: new Uint8Array(body) } : {};
  return new Request(new URL(request.url ?? '/', origin), { method, headers, ...sent });
}

async function send(response: ServerResponse, answered: Response): Promise<void> {
  const cookies = answered.headers.getSetCookie();
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of answered.headers) if (name !== 'set-cookie') headers[name] = value;
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  answer(response, answered.status, Buffer.from(await answered.arrayBuffer()), headers);
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string>,
): void {
  json(response, status, { message }, headers);
}

const json = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void =>
  answer(response, status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
