/** One name for a request, in every line of the log that it causes and in its answer, so that the one can be found by the other. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';

const current = new AsyncLocalStorage<string>();

/** The request that is being answered, for the log; undefined outside of any. */
export const currentRequest = (): string | undefined => current.getStore();

export const asRequest = <Result>(id: string, work: () => Result): Result => current.run(id, work);

/** What a counted proxy in front has named it, else a name of our own: whoever sends a request must not choose what stands in our log. */
export function requestIdOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  proxies: number,
  newId: () => string,
): string {
  const given = headers['x-request-id'];
  return proxies > 0 && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}
