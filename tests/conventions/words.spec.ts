import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../support/sentences.ts';
import { filesBelow, linesLike, type SourceFile } from '../support/tree.ts';

const shown = ({ path }: SourceFile) =>
  /\.tsx?$/.test(path) && !/\.spec\.|\/(?:generated|conformance|testing)\/|\/words\.\w+\.ts$/.test(path);
// Catalogues; policies, which are the organisations' own words; the demonstration's invented people; and what is read by whoever runs the service, in
// its terminal and log, or writes a client of the graphs.
const elsewhere =
  /\/(?:words|procedures|demo|commands)\/|upkeep\/backup\/|graphql\/(?:glossary|described)|print-schema|src\/(?:env|compose)\.ts$|database\/(?:arrange-roles|cluster|durability)\.ts$|content\/(?:installation|rotate)-key\.ts$|serve\/(?:metrics|serve)\.ts$/;
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

describe('no rule and no answer of the API is a sentence that is not in a catalogue', () => {
  const rules = filesBelow('packages/domain/src', 'apps/api/src').filter(
    ({ path }) => shown({ path, text: '' }) && !elsewhere.test(path),
  );

  test('there are files to look at', () => {
    expect(rules.length).toBeGreaterThan(350);
  });

  test('each takes its words from words/', () => {
    expect(rules.flatMap(sentencesIn)).toEqual([]);
  });

  test('a sentence is found however it is written, and what only programmers read is none', () => {
    const inside = (text: string) => sentencesIn({ path: 'x.ts', text }).length;
    for (const text of [
      "const no = 'Choose somebody else.';",
      'const day = (on: string) => `The day is ${on}`;',
      "answer(response, 'Use another address');",
      "const rows = { late: 'It came too late' };",
      "const said = 'day 0, then skipped over the weekend.';",
    ])
      expect(inside(text), text).toBe(1);
    for (const text of [
      "throw new Error('A letter was decided without its text.');",
      "t.string({ description: 'The first refusal in words.' });",
      "refused('panel incomplete', short);",
      "const key = 'A-B C';",
      "sql('select the rows of it');",
    ])
      expect(inside(text), text).toBe(0);
  });
});

test('every catalogue says which language it is in', () => {
  const catalogues = filesBelow('packages/web/src', 'apps/portal/src', 'apps/console/src', 'apps/panel/src')
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:words|messages)\b[\w.-]*\.ts$/.test(path));
  expect(catalogues.length).toBeGreaterThan(30);
  expect(catalogues.filter((path) => !/\/words\.[a-z]{2}\.ts$/.test(path))).toEqual([]);
});
