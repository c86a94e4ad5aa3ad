import { describe, expect, it } from 'vitest';
import { sourceOf, wasForwarded } from './source.ts';

type Request = Parameters<typeof sourceOf>[0];
const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as Request;

describe('where a request comes from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (peer, source) => {
    expect(sourceOf(from(peer), 0)).toBe(source);
  });

  it('is one for all addresses of one IPv6 network, and another for the next', () => {
    const [one, other, next] = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::', '2001:db8:1:3::1'].map((peer) =>
      sourceOf(from(peer), 0),
    );
    expect(one).toBe(other);
    expect(one).not.toBe(next);
  });

  it.each([
    ['198.51.100.4', 1, '198.51.100.4'],
    ['10.0.0.1, 198.51.100.4', 1, '198.51.100.4'],
    ['198.51.100.4, 10.0.0.2', 2, '198.51.100.4'],
    ['198.51.100.4:51234', 1, '198.51.100.4'],
    ['[2001:db8:1:2::9]:443', 1, '2001:db8:1:2::/64'],
    ['', 1, '192.0.2.7'],
  ])('is, with "%s" and %i proxies, %s', (forwarded, proxies, source) => {
    expect(sourceOf(from('192.0.2.7', forwarded), proxies)).toBe(source);
  });

  it('is not what the sender says, where no proxy is trusted', () => {
    expect(sourceOf(from('192.0.2.7', '198.51.100.4'), 0)).toBe('192.0.2.7');
  });
});

describe('a request that a proxy passed on', () => {
  it('is known by what the proxy wrote', () => {
    expect(wasForwarded({ headers: { 'x-forwarded-for': '198.51.100.4' } })).toBe(true);
    expect(wasForwarded({ headers: { forwarded: 'for=198.51.100.4' } })).toBe(true);
    expect(wasForwarded({ headers: { host: 'example.org' } })).toBe(false);
  });
});
