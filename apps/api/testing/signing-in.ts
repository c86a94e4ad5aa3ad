/** Signing in to console and panel as a browser does, each request from an address of its own: tries are counted by it. */
import { expect } from 'vitest';
import type { Serving } from '../src/serve/serve.ts';
import type { Surface } from '../src/surface.ts';
import { authenticatorCode } from './authenticator.ts';
import { password } from './organisation.ts';
import { operation } from './server.ts';

let sender = 0;

/** @param serving behind one proxy (REDRESS_PROXIES=1) */
export function signingIn(serving: () => Serving) {
  const post = (surface: Surface, path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${serving().addresses[surface]}/auth${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: serving().addresses[surface],
        'x-forwarded-for': `198.51.100.${(sender += 1)}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  return {
    post,
    /** Signs in and returns the Cookie header a browser would send from then on. */
    async signedIn(surface: Surface, email: string): Promise<string> {
      const response = await post(surface, '/sign-in/email', { email, password });
      expect(response.status).toBe(200);
      return cookiesOf(response);
    },
    /** Gives whoever has this session a second factor. @returns what their app and their recovery codes are made of, and the session from then on */
    async withFactor(cookie: string): Promise<{ totpURI: string; backupCodes: string[]; cookie: string }> {
      const enabled = await post('console', '/two-factor/enable', { password }, { cookie });
      const enrolment = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
      const code = authenticatorCode(enrolment.totpURI, -1);
      const checked = await post('console', '/two-factor/verify-totp', { code }, { cookie });
      expect(checked.status).toBe(200);
      return { ...enrolment, cookie: cookiesOf(checked) };
    },
    /** Who the server takes the sender of these cookies for; null for nobody. */
    async viewer(surface: Surface, cookie: string) {
      const query = '{ me { personId kind roles } }';
      const { data } = await operation(serving(), surface, query, { headers: { cookie } });
      return data?.['me'];
    },
  };
}

/** The Cookie header that answers these Set-Cookie headers. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
