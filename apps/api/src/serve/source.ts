import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Where a request comes from, for counting: an IPv4 address, or the 64 bits of an IPv6 address that one household or machine has to itself, since
 * whoever has those has 2^64 addresses. With `proxies` trusted in front, each has appended to X-Forwarded-For the address it was called from; what
 * stands further left was written by the sender and means nothing.
 */
export function sourceOf(request: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number): string {
  const peer = request.socket.remoteAddress ?? '';
  if (proxies === 0) return network(peer);
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return network(chain.at(-proxies) ?? peer);
}

/** Whether a request says that a proxy passed it on. */
export const wasForwarded = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);

function network(text: string): string {
  const address = withoutPort(text);
  // the URL parser writes every address in one way: `::ffff:192.0.2.1` as `::ffff:c000:201`
  const url = isIP(address) === 6 ? URL.parse(`http://[${address}]`) : null;
  if (!url) return address.toLowerCase();
  const groups = eightGroups(url.hostname.slice(1, -1));
  const mapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  return mapped ? ipv4(groups[6], groups[7]) : `${groups.slice(0, 4).join(':')}::/64`;
}

/** Some proxies write the port too, and a link-local address may carry the name of an interface. */
const withoutPort = (text: string): string =>
  text
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');

function eightGroups(address: string): string[] {
  const [left = '', right = ''] = address.split('::');
  const [before, after] = [left, right].map((part) => part.split(':').filter(Boolean)) as [
    string[],
    string[],
  ];
  const missing = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...missing, ...after];
}

const ipv4 = (...groups: (string | undefined)[]): string =>
  groups
    .map((group) => Number.parseInt(group ?? '0', 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
