import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { testServer } from '../../testing/server.ts';
import { surfaces, type Surface } from '../surface.ts';
import type { Serving } from './serve.ts';

let serving: Serving;
beforeAll(async () => {
  const apps = await mkdtemp(join(tmpdir(), 'redress-apps-'));
  for (const surface of surfaces) {
    await mkdir(join(apps, surface, 'dist/assets'), { recursive: true });
    await writeFile(join(apps, surface, 'dist/index.html'), `<title>${surface}</title>`);
    await writeFile(join(apps, surface, 'dist/.routes.json'), '["/", "/any/:thing", "/cases/:id"]');
    await writeFile(join(apps, surface, 'dist/assets/main-abc123.js'), 'export {}');
  }
  serving = await testServer(await testDeps({ NODE_ENV: 'production', REDRESS_APPS: apps }));
});

const get = (surface: Surface, path: string, init: RequestInit = {}) =>
  fetch(`${serving.addresses[surface]}${path}`, init);

describe.each(surfaces)('the origin of the %s', (surface) => {
  it('serves its page for every route, and never lets it be kept', async () => {
    for (const path of ['/', '/any/route', '/cases/0198?x=1']) {
      const response = await get(surface, path);
      expect(response.status, path).toBe(200);
      expect(await response.text()).toBe(`<title>${surface}</title>`);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('says 404 with its page where no route of its own is, and does not give its list of routes away', async () => {
    for (const path of ['/nothing', '/cases', '/cases/0198/more', '/any']) {
      const response = await get(surface, path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toBe(`<title>${surface}</title>`);
    }
    expect(await (await get(surface, '/.routes.json')).text()).not.toContain('/any');
  });

  it('names every request in its answer, by a name of its own', async () => {
    const headers = { 'x-request-id': 'chosen-by-a-stranger' };
    const names = await Promise.all(
      ['/', '/healthz', '/graphql'].map(async (path) =>
        (await get(surface, path, { headers })).headers.get('x-request-id'),
      ),
    );
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says which release it is', async () => {
    expect(await (await get(surface, '/version')).text()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('serves files with a hash in their name for good, and none that is not there', async () => {
    const file = await get(surface, '/assets/main-abc123.js');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toMatch(/javascript/);
    expect((await get(surface, '/assets/main-other.js')).status).toBe(404);
    expect((await get(surface, '/favicon.ico')).status).toBe(404);
  });

  it.each(['/', '/graphql', '/healthz', '/assets/main-abc123.js', '/nothing.txt', '/auth/get-session'])(
    'protects %s with the same headers',
    async (path) => {
      const { headers } = await get(surface, path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('is healthy and ready', async () => {
    expect(await (await get(surface, '/healthz')).text()).toBe('ok');
    expect(await (await get(surface, '/readyz')).text()).toBe('ready');
  });

  it('takes no operation longer than 256 kB', async () => {
    const body = JSON.stringify({ query: `{__typename} #${'x'.repeat(257 * 1024)}` });
    const headers = { 'content-type': 'application/json' };
    const refused = await get(surface, '/graphql', { method: 'POST', headers, body }).catch(() => undefined);
    // the connection may be closed before all of it has been sent
    if (refused) expect(refused.status).toBe(413);
    const small = JSON.stringify({ query: `{__typename} #${'x'.repeat(250 * 1024)}` });
    expect((await get(surface, '/graphql', { method: 'POST', headers, body: small })).status).toBe(200);
  });
});

describe('the portal', () => {
  it('has no sign-in by password', async () => {
    for (const path of ['/auth/sign-in/email', '/auth/get-session', '/auth']) {
      expect((await get('portal', path)).status, path).toBe(404);
    }
  });

  it('allows no style but its own files', async () => {
    const policy = (await get('portal', '/')).headers.get('content-security-policy');
    expect(policy).not.toContain('unsafe');
  });
});
