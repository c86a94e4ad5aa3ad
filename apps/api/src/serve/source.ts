import type { IncomingMessage } from 'node:http';

/**
 * The sender's network address. With `proxies` trusted in front, each has appended to X-Forwarded-For the address it
 * was called from; what stands further left was written by the sender and means nothing.
 */
export function sourceOf(request: IncomingMessage, proxies: number): string {
  const peer = request.socket.remoteAddress ?? '';
  if (proxies === 0) return peer;
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return chain.at(-proxies) ?? peer;
}
