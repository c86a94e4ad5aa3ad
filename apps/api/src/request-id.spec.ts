import { expect, it } from 'vitest';
import { asRequest, currentRequest, requestIdOf } from './request-id.ts';

const own = () => 'a name of our own';
const from = (id: string | string[]) => ({ headers: { 'x-request-id': id } });

it('a counted proxy names a request', () => {
  expect(requestIdOf(from('0198-abc_DEF'), 1, own)).toBe('0198-abc_DEF');
});

it.each(['short', 'with a space in it', 'a\nline', 'x'.repeat(65), ['12345678', '87654321']])(
  'what could spoil a log is no name: %j',
  (id) => {
    expect(requestIdOf(from(id), 1, own)).toBe('a name of our own');
  },
);

it('nobody else names one', () => {
  expect(requestIdOf(from('0198-abc_DEF'), 0, own)).toBe('a name of our own');
});

it('is known to whatever the request causes, and to nothing else', async () => {
  const seen = await Promise.all(
    ['one', 'two'].map((id) => asRequest(id, async () => (await Promise.resolve(), currentRequest()))),
  );
  expect(seen).toEqual(['one', 'two']);
  expect(currentRequest()).toBeUndefined();
});
