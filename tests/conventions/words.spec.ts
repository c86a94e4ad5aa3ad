import { describe, expect, test } from 'vitest';
import { filesBelow, linesLike, type SourceFile } from '../support/tree.ts';

const shown = ({ path }: SourceFile) =>
  /\.tsx?$/.test(path) && !/\.spec\.|\/(?:generated|conformance|testing)\/|\/words\.\w+\.ts$/.test(path);
const browser = filesBelow(
  'packages/web/src',
  'apps/portal/src',
  'apps/console/src',
  'apps/panel/src',
).filter(shown);

// What is said stands in catalogues beside the page; here are the ways in which a component could say it by itself.
const sentences = [
  { where: 'between tags', pattern: />\s*[A-Z][a-z]+(?: [\w’,]+)*[.?!…:]?\s*<\// },
  { where: 'on a line of its own between tags', pattern: /^\s+[A-Z][a-z]+(?:,? [\w’]+)+[.?!…]?$/ },
  {
    where: 'in an attribute',
    pattern:
      /\b(?:label|title|description|hint|placeholder|alt|summary|message|text|heading)(?:=|: )["'][A-Z][a-z]/,
  },
  { where: 'in the name of something seen by nobody', pattern: /aria-[a-z]+['"]?(?:=|: )\{?["'][A-Z][a-z]/ },
];

describe('no component says a sentence that is not in a catalogue', () => {
  test('there are components to look at', () => {
    expect(browser.length).toBeGreaterThan(200);
  });

  test.each(sentences)('$where', ({ pattern }) => {
    expect(linesLike(browser, pattern)).toEqual([]);
  });

  test('the ways are found where somebody takes them', () => {
    const wrong = (line: string) => sentences.some(({ pattern }) => pattern.test(line));
    for (const line of [
      '<Text>Nothing is due</Text>',
      '      Nothing is due',
      'label="Your name"',
      "title: 'Your name'",
      "'aria-label': 'Close'",
    ])
      expect(wrong(line), line).toBe(true);
    for (const line of ["<Text>{say('due.by')}</Text>", "label={say('sign.name')}", '<LongDate on={on} />'])
      expect(wrong(line), line).toBe(false);
  });
});

test('every catalogue says which language it is in', () => {
  const catalogues = filesBelow('packages/web/src', 'apps/portal/src', 'apps/console/src', 'apps/panel/src')
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:words|messages)\b[\w.-]*\.ts$/.test(path));
  expect(catalogues.length).toBeGreaterThan(30);
  expect(catalogues.filter((path) => !/\/words\.[a-z]{2}\.ts$/.test(path))).toEqual([]);
});
