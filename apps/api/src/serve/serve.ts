/** All three origins, listening. */
import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { contextOf, type Context } from '../context.ts';
import type { Deps } from '../deps.ts';
import type { Env } from '../env.ts';
import { knownOperations } from '../graphql/plans/known-operations.ts';
import { graphqlServer } from '../graphql/server.ts';
import { apiTokenHash } from '../people/api-token.ts';
import { portalTokenHash } from '../people/portal-session.ts';
import { requestIdOf } from '../request-id.ts';
import { findOwnSession } from '../people/signed-in.ts';
import { signIn, verifySessionCookie } from '../people/sign-in.ts';
import { schemaOf } from '../schema.ts';
import { surfaces, type Surface } from '../surface.ts';
import { appFiles } from './app-files.ts';
import { authEndpoint } from './auth-endpoint.ts';
import { openGate, type Gate } from './gate.ts';
import { protectiveHeaders } from './headers.ts';
import { listen } from './listen.ts';
import { originServer, type Answered, type Origin } from './origin.ts';
import { originOf, portOf } from '../origins.ts';
import { tokenScope } from './token-scope.ts';
import { sourceOf, wasForwarded } from './source.ts';

export interface Serving {
  /** Address of each surface, as a browser on this machine reaches it. */
  addresses: Record<Surface, string>;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
}

export async function serve(deps: Deps, answered: Answered = () => {}): Promise<Serving> {
  const source = countedSource(deps);
  const gate = openGate(deps);
  const opened = await Promise.all(surfaces.map((surface) => open(deps, surface, source, gate, answered)));
  return {
    addresses: Object.fromEntries(opened.map(({ surface, address }) => [surface, address])) as Record<
      Surface,
      string
    >,
    close: async () => void (await Promise.all(opened.map(({ close }) => close()))),
  };
}

type SourceOf = (request: IncomingMessage) => string;

/** Says it once, and in the log, when a proxy stands in front that nobody has counted: whoever guesses would then keep everybody out. */
function countedSource({ env, log }: Pick<Deps, 'env' | 'log'>): SourceOf {
  let said = env.REDRESS_PROXIES > 0;
  return (request) => {
    if (!said && wasForwarded(request)) {
      said = true;
      log.warn(
        'A proxy passes requests on, and REDRESS_PROXIES is 0: everybody counts as one sender, so that one who guesses keeps all others waiting. Set REDRESS_PROXIES to the number of proxies, and PORTAL_ORIGIN, CONSOLE_ORIGIN and PANEL_ORIGIN to the addresses that browsers see.',
      );
    }
    return sourceOf(request, env.REDRESS_PROXIES);
  };
}

async function open(deps: Deps, surface: Surface, source: SourceOf, gate: Gate, answered: Answered) {
  const { env, log } = deps;
  const schema = schemaOf(surface);
  const graphql = await graphqlServer(schema, deps, [tokenScope]);
  const folder = join(env.REDRESS_APPS, surface, 'dist');
  // the origin is known once the port is; a port of 0 means any free one
  let origin = originOf(env, surface, portOf(env, surface));
  const parts: Origin = {
    surface,
    graphql,
    known: knownOperations(schema, folder),
    gate,
    context: (request, isOwn) =>
      contextFor(deps, { surface, isOwn, source: source(request) }, origin, request),
    comesFromHere: ({ headers }) =>
      headers.origin === undefined || headers.origin === origin || isOwnMachine(env, headers.origin),
    headers: protectiveHeaders(surface, origin),
    files: appFiles(folder),
    requestId: (request) => requestIdOf(request, env.REDRESS_PROXIES, deps.newId),
    answered,
    ready: () => isReady(deps),
  };
  const server = originServer(parts, log);
  const port = await listen(server, portOf(env, surface), env.REDRESS_HOST);
  origin = originOf(env, surface, port);
  if (surface !== 'portal') {
    const whose = ({ headers }: IncomingMessage) =>
      findOwnSession(deps, surface, verifySessionCookie(deps, surface, origin, headers.cookie));
    parts.auth = authEndpoint(signIn(deps, surface, origin), deps, origin, source, whose);
  }
  return { surface, address: origin, close: () => shut(server, graphql) };
}

function contextFor(
  deps: Deps,
  asked: Pick<Context, 'surface' | 'isOwn' | 'source'>,
  origin: string,
  { headers }: IncomingMessage,
): Context {
  const { surface } = asked;
  return contextOf(deps, {
    ...asked,
    sessionToken:
      surface === 'portal' ? undefined : verifySessionCookie(deps, surface, origin, headers.cookie),
    apiTokenHash: surface === 'console' ? apiTokenHash(headers.authorization) : undefined,
    portalTokenHash: surface === 'portal' ? portalTokenHash(headers.authorization) : undefined,
  });
}

// Under `localhost`, and from Vite's own server; no stranger's page has such an address.
const isOwnMachine = ({ NODE_ENV }: Env, origin: string): boolean =>
  NODE_ENV !== 'production' && /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

const readyWithinMs = 2_000;

async function isReady({ database, reads }: Deps): Promise<boolean> {
  const asked = [database.pool.query('select 1'), reads.read({ name: 'ready', text: 'select 1' }, [])];
  const late = new Promise<false>((resolve) => setTimeout(resolve, readyWithinMs, false).unref());
  const answered = Promise.all(asked).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}

async function shut(server: Server, graphql: ApolloServer<Context>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(late);
  await graphql.stop();
}
