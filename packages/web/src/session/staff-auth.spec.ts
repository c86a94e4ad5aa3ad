import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPerson } from './staff-auth.ts';

const user = { id: '1', name: 'Robin Example', email: 'robin@example.org' };

function answers(script: Record<string, unknown>) {
  vi.stubGlobal('fetch', async (path: string) => {
    if (!(path in script)) throw new TypeError('Failed to fetch');
    return Response.json(script[path]);
  });
}

describe('whoever is signed in with a password alone', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has to add a second step where this installation asks for one', async () => {
    answers({ '/auth/get-session': { user }, '/auth/rules': { secondFactor: 'required' } });
    expect(await findPerson()).toEqual({ ...user, mustAddFactor: true });
  });

  it('goes on where it does not, and where nobody says', async () => {
    answers({ '/auth/get-session': { user }, '/auth/rules': { secondFactor: 'optional' } });
    expect((await findPerson())?.mustAddFactor).toBe(false);
    answers({ '/auth/get-session': { user } });
    expect((await findPerson())?.mustAddFactor).toBe(false);
  });

  it('is not asked again once it is there', async () => {
    const enrolled = { ...user, twoFactorEnabled: true };
    answers({ '/auth/get-session': { user: enrolled }, '/auth/rules': { secondFactor: 'required' } });
    expect(await findPerson()).toEqual(enrolled);
  });
});
