import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Context } from '../context.ts';
import type { KnownOperations } from '../graphql/plans/known-operations.ts';
import type { Surface } from '../surface.ts';
import type { Gate } from './gate.ts';

/** The graph of one surface. */
export interface Graph {
  surface: Surface;
  graphql: ApolloServer<Context>;
  known: KnownOperations;
  context(request: IncomingMessage, isOwn: boolean): Context;
  gate: Gate;
}
