import { commandTypes } from '@redress/domain/acts/decide.ts';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../support/tree.ts';

// Adding an act means: its file, its words, its form. That it has a mutation, and where, `apps/api/src/graphql/contract.spec.ts` holds.
const forms = filesBelow('apps/portal/src', 'apps/console/src', 'apps/panel/src').filter(
  ({ path, text }) =>
    /\.tsx?$/.test(path) && !/\.spec\.|\/generated\//.test(path) && /\buse\w*Form(?:As)?\(/.test(text),
);
const formsOf = (act: string) => forms.filter(({ text }) => text.includes(`type: '${act}',`));

const words = filesBelow('apps/console/src/acts').find(({ path }) => path.endsWith('/words.en.ts'))?.text;

/** Acts that nobody fills in a form for, and why. */
const withoutForm: Readonly<Record<string, string>> = {};

describe('an act can be done where people are', () => {
  test('there are forms to look at', () => {
    expect(forms.length).toBeGreaterThan(30);
    expect(formsOf('NoSuchAct')).toEqual([]);
  });

  test.each(commandTypes)('%s has a form, or a reason why not', (act) => {
    expect(formsOf(act).length > 0).toBe(withoutForm[act] === undefined);
  });

  test.each(commandTypes)('%s has words: what it is called, and what it is for', (act) => {
    expect(words).toContain(`'act.${act}':`);
    expect(words).toContain(`'about.${act}':`);
  });
});
