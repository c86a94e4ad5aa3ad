import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  it('may be empty: everything has a default', () => {
    expect(readEnv({})).toMatchObject({
      PORTAL_PORT: 4001,
      CONSOLE_PORT: 4002,
      PANEL_PORT: 4003,
      REDRESS_DEMO: false,
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readEnv({ DATABASE_URL: '', REDRESS_DEMO: '1' })).toMatchObject({ REDRESS_DEMO: true });
  });

  it.each([
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must begin with postgresql://'],
    [{ PORTAL_PORT: '99999' }, 'PORTAL_PORT'],
    [{ PORTAL_ORIGIN: 'ftp://x' }, 'PORTAL_ORIGIN'],
    [{ REDRESS_MASTER_KEY: 'not base64!' }, 'REDRESS_MASTER_KEY'],
    [{ NODE_ENV: 'production', REDRESS_CLOCK_FILE: '/x' }, 'is not allowed in production'],
    [{ NODE_ENV: 'production', REDRESS_DEMO: '1' }, 'REDRESS_DEMO: The demonstration is'],
  ])('is refused with %j, by name', (source, words) => {
    expect(() => readEnv(source)).toThrow(words);
  });

  it('keeps secrets out of what it says', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://user:MARKER@host', PORTAL_PORT: 'x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('MARKER') }),
    );
  });
});
