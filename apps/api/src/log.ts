import { GraphQLError } from 'graphql';
import { pino, type Logger } from 'pino';
import type { Env } from './env.ts';
import { currentRequest } from './request-id.ts';

export type { Logger };

/**
 * The log. It is given codes, counts and outlines of errors, never bodies, variables, names or addresses; what an error
 * says is left out because it may quote them.
 */
export function openLog({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ request: currentRequest() }),
    formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
  });
}

// An allow-list: a new field is not logged until somebody has thought about it and put it here.
const allowed = new Set([
  'error',
  'path',
  'surface',
  'task',
  'code',
  'count',
  'ms',
  'port',
  'migrations',
  'state',
  'request',
]);

const onlyAllowed = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)));

/** Name, code and place of an error; not its message. */
export function outline(thrown: unknown): { name: string; code?: string; at?: string } {
  const error = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' < ');
  return { name: error.name, ...code, ...(at === undefined ? {} : { at }) };
}
