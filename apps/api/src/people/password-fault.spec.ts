import { describe, expect, it } from 'vitest';
import { passwordFault } from './password-fault.ts';

describe('a password', () => {
  it.each(['seven lanterns by the weir', 'correct horse battery staple', 'kX9#mQ2$vL7@pR4z'])(
    'may be "%s": nobody guesses it',
    async (password) => {
      expect(await passwordFault(password, [])).toBeUndefined();
    },
  );

  it.each([
    'aaaaaaaaaaaaaaa',
    'passwordpassword',
    'password1234567890',
    'qwertyuiopasdfgh',
    '123456789012345',
    'abcabcabcabcabcabc',
    'complaintscomplaints',
    'redress redress redress',
  ])('is refused as "%s": it is tried first', async (password) => {
    expect(await passwordFault(password, [])).toMatchObject({ code: 'password easily guessed' });
  });

  it('is refused when it is made of who somebody is', async () => {
    const about = ['Some Body', 'some.body@example.org'];
    expect(await passwordFault('some.body@example.org', about)).toMatchObject({
      code: 'password easily guessed',
    });
    expect(await passwordFault('some.body@example.org', [])).toBeUndefined();
  });

  it('needs fifteen characters, and no kind of character in particular', async () => {
    expect(await passwordFault('kX9#mQ2$vL7@pR', [])).toEqual({
      code: 'password too short',
      values: { least: 15 },
    });
    expect(await passwordFault('x'.repeat(129), [])).toEqual({
      code: 'password too long',
      values: { most: 128 },
    });
  });
});
