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
