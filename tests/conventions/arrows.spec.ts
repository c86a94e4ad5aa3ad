import { expect, test } from 'vitest';
import { arrows, circles, type Arrow } from '../support/imports.ts';

/**
 * The one direction in which arrows run: a file may need what stands before it in its list, and its own kind. The first that fits counts. Files
 * that put a program together stand last.
 */
const order: Readonly<Record<string, readonly RegExp[]>> = {
  'packages/domain/src/': [
    /^calendar\//,
    /^words\//,
    /^procedure\//,
    /^(people|reference)\./,
    /^procedures\//,
    /^history\//,
    /^clocks\/(?!simulate)/,
    /^access\//,
    /^panel\//,
    /^letters\//,
    /^acts\/(?!acts\.|decide\.|commands\.|playbook\.|work-of-a-stage\.|next-acts-of-complainant\.)[\w-]+\.ts/,
    /^acts\/[^/]+\//,
    /^organisation\//,
    /^(acts\/|clocks\/simulate)/,
  ],
  'apps/api/src/': [
    /^(env|log|time-and-randomness|origins|request-id|surface|until-stopped|version)\./,
    /^(content|database)\/|^people\/(hashing|limit-tries)/,
    /^deps\./,
    /^(history|organisations)\/(?!.*(schema|mutations))/,
    /^people\/(?!.*schema|open-case|sign-in)/,
    /^(letters|projections)\//,
    /^mail\//,
    /^write\//,
    /^(context|graphql\/(?!.*schema))/,
    /^builder\./,
    /^(acts|graphql)\//,
    /^(pages|organisations|people)\//,
    /^(upkeep|demo|schema|print-schema)/,
    /^(serve|worker)\//,
    /^(bring-up-to-date|compose|main|worker)\./,
    /^(commands\/|redress\.)/,
  ],
  'packages/web/src/': [/^(navigation|words|session)\//, /^(ui|apollo|promises)\//, /^(form|workspace)\//],
  'apps/portal/src/': [/^(generated|paths|words)/, /^layout\//, /^features\//, /^(routes|main)/],
  'apps/console/src/': [
    /^(generated|paths|words)/,
    /^(case|layout)\//,
    /^acts\//,
    /^features\//,
    /^(routes|main)/,
  ],
  'apps/panel/src/': [/^(generated|paths|words)/, /^(layout|forms)\//, /^features\//, /^(routes|main)/],
};

test('no file needs itself, not even for its types', () => {
  expect(circles(arrows())).toEqual([]);
});

test('arrows run one way between folders', () => {
  const back = arrows().filter(runsBack);
  expect(back.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

function runsBack({ from, to }: Arrow): boolean {
  const [home, ranks] = Object.entries(order).find(([folder]) => from.startsWith(folder)) ?? ['', []];
  if (home === '' || !to.startsWith(home)) return false;
  const [mine, theirs] = [from, to].map((path) =>
    ranks.findIndex((fits) => fits.test(path.slice(home.length))),
  );
  return mine !== -1 && theirs !== undefined && mine !== undefined && theirs > mine;
}
