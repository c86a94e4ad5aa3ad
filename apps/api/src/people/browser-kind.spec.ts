import { expect, it } from 'vitest';
import { browserKind } from './browser-kind.ts';

const gecko = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [gecko, 'firefox/linux'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/142.0.0.0 Safari/537.36`, 'chrome/windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${like} Chrome/142.0 Safari/537.36 Edg/142.0`, 'edge/windows'],
  [`Mozilla/5.0 (Linux; Android 16; K) ${like} Chrome/142.0 Mobile Safari/537.36`, 'chrome/android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/1 Safari/604.1', 'safari/ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1', 'safari/mac'],
  ['curl/8.0 of somebody@example.org', 'other/other'],
  ['', 'other/other'],
])('of %s no more is kept than %s', (said, kind) => {
  expect(browserKind(said)).toBe(kind);
});
