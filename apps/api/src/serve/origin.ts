/** One origin: a surface's files, its graph, sign-in where it has one, and two addresses for whoever watches over it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { plainly } from '../words/answer-in-words.ts';
import { TooBusy } from '../in-turn.ts';
import { passesSoon } from '../graphql/errors.ts';
import { outline } from '../log.ts';
import { answer, answerError, answerUnavailable } from './answer.ts';
import { asRequest } from '../request-id.ts';
import type { Surface } from '../surface.ts';
import { version } from '../version.ts';
import type { Graph } from './graph.ts';
import { answerGraphql } from './graphql-endpoint.ts';

export interface Origin extends Graph {
  /** Whether a browser sends it from a page of ours, or no browser sends it. */
  comesFromHere(request: IncomingMessage): boolean;
  headers(request: IncomingMessage, response: ServerResponse): void;
  files(request: IncomingMessage, response: ServerResponse): void;
  /** Sign-in of staff and panel; the portal has none. */
  auth?: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What this request is called in the log. */
  requestId(request: IncomingMessage): string;
  /** Told of every answer that was sent. */
  answered: Answered;
  /** Whether database and queue answer. */
  ready(): Promise<boolean>;
}

/** @param seconds from the request's headers to the answer's last byte */
export type Answered = (surface: Surface, kind: string, status: number, seconds: number) => void;

/**
 * How long a sender may take, in milliseconds. A long complaint with a slow connection takes some; looked at every two seconds, nobody takes more
 * than half a minute.
 */
export const patience = {
  requestTimeout: 27_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};

/** A server for one origin; it does not listen yet. Slow senders are cut off. */
export function originServer(origin: Origin, log: Logger, wait = patience): Server {
  const server = createServer(
    { ...wait, keepAliveTimeout: 20_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      const id = origin.requestId(request);
      response.setHeader('x-request-id', id);
      measure(origin, request, response);
      asRequest(id, () => route(origin, request, response)).catch((error: unknown) => {
        if (request.destroyed && !request.complete) return void response.destroy();
        const soon = passesSoon(error);
        // the gate speaks of those itself, once a minute: a line for each would be a flood of its own
        const refusedByGate = error instanceof TooBusy;
        const level = soon ? 'warn' : 'error';
        if (!refusedByGate)
          log[level]({ error: outline(error), surface: origin.surface, request: id }, 'a request failed');
        if (response.headersSent) return void response.destroy();
        if (soon) return answerUnavailable(response);
        answerError(response, 500, plainly('our fault'));
      });
    },
  );
  server.maxRequestsPerSocket = 10_000;
  return server;
}

async function route(origin: Origin, request: IncomingMessage, response: ServerResponse): Promise<void> {
  origin.headers(request, response);
  const path = pathOf(request);
  if (path === undefined) return answerError(response, 400, plainly('not an address'));
  if (path === '/graphql' && !origin.comesFromHere(request))
    return answerError(response, 403, plainly('sent by another page'));
  if (path === '/graphql') return answerGraphql(origin, request, response);
  if (path === '/version') return answer(response, 200, version);
  if (path === '/healthz') return answer(response, 200, 'ok');
  if (path === '/readyz') {
    const ready = await origin.ready();
    return answer(
      response,
      ready ? 200 : 503,
      ready ? 'ready' : 'not ready',
      ready ? {} : { 'retry-after': '5' },
    );
  }
  if (path === '/auth' || path.startsWith('/auth/')) {
    return origin.auth ? origin.auth(request, response) : answer(response, 404, plainly('nothing here'));
  }
  return origin.files(request, response);
}

/** By kind, and not by address: those are as many as people type. */
function measure({ surface, answered }: Origin, request: IncomingMessage, response: ServerResponse): void {
  const from = performance.now();
  response.once('close', () => {
    if (response.writableFinished)
      answered(surface, kindOf(request.url ?? ''), response.statusCode, (performance.now() - from) / 1000);
  });
}

const kindOf = (url: string): string =>
  /^\/(graphql|auth|healthz|readyz|version|assets)\b/.exec(url)?.[1] ?? 'page';

/** The path, or undefined where the address cannot be read (`//`, a broken escape, another host's). */
function pathOf(request: IncomingMessage): string | undefined {
  const target = request.url ?? '';
  if (!target.startsWith('/') || target.startsWith('//')) return undefined;
  try {
    return decodeURIComponent(new URL(target, 'http://here').pathname);
  } catch {
    return undefined;
  }
}
