import { expect, expectTypeOf } from 'vitest';

/** One test of a specification, as it stands there. */
export type Test = { readonly name: string; readonly run: () => void };

/**
 * What a specification gets for `vitest`: the real `expect`, and an `it` and `describe` that put each test in a list, to be run again and again.
 * Tests of rules are pure, so nothing waits and nothing is set up or torn down.
 */
export function collecting(tests: Test[]) {
  const within: string[] = [];
  const it: Part = (name, ...rest) => {
    tests.push({ name: [...within, name].join(' > '), run: bodyOf(rest) });
  };
  const describe: Part = (name, ...rest) => {
    within.push(name);
    bodyOf(rest)();
    within.pop();
  };
  const every = Object.assign(it, { each: each(it) });
  return {
    it: every,
    test: every,
    describe: Object.assign(describe, { each: each(describe) }),
    expect,
    expectTypeOf,
  };
}

/** Options may stand before or behind the body: nothing here runs out of time. */
type Part = (name: string, ...rest: unknown[]) => void;

function bodyOf(rest: readonly unknown[]): () => void {
  const body = rest.find((one): one is () => void => typeof one === 'function');
  if (!body) throw new Error('A test without a body.');
  return body;
}

function each(one: Part) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: unknown[]) => {
      const body: (...row: unknown[]) => void = bodyOf(rest);
      rows.forEach((row, at) => {
        one(`${name} #${at + 1}`, () => body(...(Array.isArray(row) ? row : [row])));
      });
    };
}
