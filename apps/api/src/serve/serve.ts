/** All three origins, listening. */
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { contextOf, type Context } from '../context.ts';
import type { Deps } from '../deps.ts';
import type { Env } from '../env.ts';
import { graphqlServer } from '../graphql/server.ts';
import { portalTokenHash } from '../people/portal-session.ts';
import { signIn, verifySessionCookie } from '../people/sign-in.ts';
import { schemaOf } from '../schema.ts';
import { surfaces, type Surface } from '../surface.ts';
import { appFiles } from './app-files.ts';
import { authEndpoint } from './auth-endpoint.ts';
import { protectiveHeaders } from './headers.ts';
import { originServer, type Origin } from './origin.ts';
import { sourceOf } from './source.ts';

export interface Serving {
  /** Address of each surface, as a browser on this machine reaches it. */
  addresses: Record<Surface, string>;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
}

export async function serve(deps: Deps): Promise<Serving> {
  const opened = await Promise.all(surfaces.map((surface) => open(deps, surface)));
  return {
    addresses: Object.fromEntries(opened.map(({ surface, address }) => [surface, address])) as Record<
      Surface,
      string
    >,
    close: async () => void (await Promise.all(opened.map(({ close }) => close()))),
  };
}

async function open(deps: Deps, surface: Surface) {
  const { env, log } = deps;
  const graphql = await graphqlServer(schemaOf(surface), deps);
  // the origin is known once the port is; a port of 0 means any free one
  let origin = originOf(env, surface, portOf(env, surface));
  const source = (request: IncomingMessage) => sourceOf(request, env.REDRESS_PROXIES);
  const parts: Origin = {
    surface,
    graphql,
    context: (request: IncomingMessage) => contextFor(deps, surface, origin, source(request), request),
    headers: protectiveHeaders(surface, origin),
    files: appFiles(join(env.REDRESS_APPS, surface, 'dist')),
    ready: () => isReady(deps),
  };
  const server = originServer(parts, log);
  const port = await listen(server, portOf(env, surface), env.REDRESS_HOST);
  origin = originOf(env, surface, port);
  if (surface !== 'portal')
    parts.auth = authEndpoint(signIn(deps, surface, origin), deps.tries, origin, source);
  return { surface, address: origin, close: () => shut(server, graphql) };
}

function contextFor(
  deps: Deps,
  surface: Surface,
  origin: string,
  source: string,
  { headers }: IncomingMessage,
): Context {
  return contextOf(deps, {
    surface,
    source,
    sessionToken:
      surface === 'portal' ? undefined : verifySessionCookie(deps, surface, origin, headers.cookie),
    portalTokenHash: surface === 'portal' ? portalTokenHash(headers.authorization) : undefined,
  });
}

const portOf = (env: Env, surface: Surface) =>
  ({ portal: env.PORTAL_PORT, console: env.CONSOLE_PORT, panel: env.PANEL_PORT })[surface];

const originOf = (env: Env, surface: Surface, port: number) =>
  ({ portal: env.PORTAL_ORIGIN, console: env.CONSOLE_ORIGIN, panel: env.PANEL_ORIGIN })[surface] ??
  `http://${env.REDRESS_HOST}:${port}`;

async function isReady({ database, reads }: Deps): Promise<boolean> {
  const asked = [database.pool.query('select 1'), reads.read({ name: 'ready', text: 'select 1' }, [])];
  return Promise.all(asked).then(
    () => true,
    () => false,
  );
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken by another program. Stop it, or choose another port.`)
          : error,
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function shut(server: Server, graphql: ApolloServer<Context>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(late);
  await graphql.stop();
}
