import { describe, expect, it } from 'vitest';
import { expected } from '../../testing/access-expected.ts';
import { flips } from '../../testing/flips.ts';
import { staff } from '../../testing/given-when-then.ts';
import { assigned, friday } from '../../testing/retold.ts';
import type { CaseState } from '../history/state.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { DUTIES, FILLS, RENDITIONS } from '../procedure/vocabulary.ts';
import { acting, findersBy, foundBy, isListed, lists, mayAct } from './lists.ts';
import { opensCases, RELATIONS, relationTo, type Relation } from './relation.ts';
import { blocksIn, hasBlock, hides, saysWhoLooked, shows } from './renditions.ts';
import { partsTold } from './told-case-parts.ts';
import * as sights from './sights.ts';
import { tellings } from './tellings.ts';
import { historyTo, views } from './told-history.ts';

type Cells = Readonly<Record<string, string>>;

/** The cells of a table as it is written: what stands before two spaces names the row, and the last column takes the rest of its line. */
const read = (name: string, text: string): Cells => {
  const [header = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = header.trim().split(/\s+/);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, row = '', rest = ''] = /^(\S+(?: \S+)*) {2,}(.*?)\s*(?:#.*)?$/.exec(line) ?? [];
      const words = rest.split(/\s+/);
      return columns.map((column, index) => [
        `${name}, ${row}, ${column}`,
        (index === columns.length - 1 ? words.slice(index) : words.slice(index, index + 1)).join(' '),
      ]);
    }),
  );
};

const yes = (is: boolean) => (is ? 'x' : '.');
const dashed = (text: string | undefined) => text?.replaceAll(' ', '-') ?? '-';
const relations = (name: string, row: string, cell: (relation: Relation) => string): Cells =>
  Object.fromEntries(RELATIONS.map((relation) => [`${name}, ${row}, ${relation}`, cell(relation)]));
const each = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];
const all = (parts: readonly Cells[]): Cells => Object.assign({}, ...parts) as Cells;

const kinds = each(sights.sightOf);
const recipients = [
  'complainant',
  'subject',
  'handler',
  'receiver',
  'organisation',
  'role:director',
  'role:referrer',
];

/** What the code answers, cell by cell. */
const answers = {
  sights: () =>
    all(sights.SIGHTS.map((sight) => relations('sights', sight, (who) => yes(sights.maySee(who, sight))))),
  contents: () =>
    all(
      kinds.map((kind) => ({
        [`contents, ${kind}, sight`]: dashed(sights.sightOf[kind]),
        ...relations('contents', kind, (who) => yes(sights.mayOpen(who, kind))),
      })),
    ),
  released: () =>
    all(kinds.map((kind) => relations('released', kind, (who) => yes(sights.mayOpenReleased(who, kind))))),
  log: () => all(kinds.map((kind) => relations('log', kind, (who) => dashed(sights.logged(who, kind))))),
  events: () =>
    all(
      each(tellings).map((type) => {
        const { notices, ...told } = tellings[type];
        return {
          ...Object.fromEntries(
            each(told).map((audience) => [`events, ${type}, ${audience}`, dashed(told[audience])]),
          ),
          [`events, ${type}, notices`]:
            notices
              .map(({ to, about, when }) =>
                [to, about, ...(when === undefined ? [] : [when])].map(dashed).join(':'),
              )
              .join(' ') || '-',
        };
      }),
    ),
  copies: () =>
    all(
      RENDITIONS.map((rendition) => {
        const column = dashed(rendition);
        const cell = (row: string, value: string) => [`copies, ${row}, ${column}`, value] as const;
        return Object.fromEntries([
          ...each(shows[rendition]).map((part) => cell(`part ${part}`, dashed(shows[rendition][part]))),
          ...FILLS.map((fill) => cell(`block ${fill}`, yes(hasBlock(rendition, fill)))),
          cell('hides', dashed(hides[rendition])),
          cell('says-who-looked', yes(saysWhoLooked[rendition])),
        ]);
      }),
    ),
  rows: () => {
    const seen = assigned().history;
    return all([
      ...each(lists).map((list) => relations('rows', list, (who) => yes(isListed(list, who)))),
      ...each(foundBy).map((by) =>
        relations('rows', `found by ${by}: ${foundBy[by]}`, (who) => yes(findersBy(by).includes(who))),
      ),
      relations('rows', 'history', (who) => (historyTo(who, seen).length === 0 ? 'nothing' : views[who])),
      ...each(sights.countedFrom).map((count) =>
        relations('rows', `${count} from ${sights.countedFrom[count]}`, (who) =>
          yes(sights.maySee(who, sights.countedFrom[count])),
        ),
      ),
      relations('rows', 'acts', (who) => yes(mayAct(who))),
    ]);
  },
  letters: () =>
    all(
      recipients.flatMap((to) =>
        RENDITIONS.map((rendition) =>
          relations('letters', `${to}, ${rendition}`, (who) =>
            yes(sights.mayReadLetter(who, { to, rendition }, ['director'])),
          ),
        ),
      ),
    ),
  parts: () =>
    all(
      each(partsTold).map((part) =>
        Object.fromEntries(
          (['complainant', 'panel'] as const).map((reader) => [
            `parts, ${part}, ${reader}`,
            yes(partsTold[part].includes(reader)),
          ]),
        ),
      ),
    ),
  duties: () => all(DUTIES.map(relationsOfDuty)),
};

/** What somebody whose only role carries one duty is to a case. */
function relationsOfDuty(duty: (typeof DUTIES)[number]): Cells {
  const { state, procedure } = friday();
  const role = { ...procedure.roles[0]!, key: 'holder', duties: [duty], substitutes: [] };
  const roles = [...procedure.roles, role];
  const is = (
    seen: Partial<CaseState>,
    audience: Procedure['confidentiality']['audience'],
    { panel } = procedure,
  ) =>
    relationTo({
      state: { ...state, ...seen },
      procedure: { ...procedure, panel, roles, confidentiality: { ...procedure.confidentiality, audience } },
      actor: staff('somebody', 'holder'),
    });
  const handler = { stage: 'formal', role: 'director', personId: 'director', independence: 'met' } as const;
  return {
    [`duties, ${duty}, any`]: is({}, 'need to know'),
    [`duties, ${duty}, panel`]: is({ stage: 'panel' }, 'need to know'),
    [`duties, ${duty}, no-panel`]: is({ stage: 'panel' }, 'need to know', { ...procedure, panel: undefined }),
    [`duties, ${duty}, unmanaged`]: is({}, 'case manager only'),
    [`duties, ${duty}, managed`]: is({ handlers: [handler] }, 'case manager only'),
  };
}

const names = each(answers);
const written = all(names.map((name) => read(name, expected[name])));
const code = () => all(names.map((name) => answers[name]()));
const differences = (cells: Cells) =>
  [...new Set([...Object.keys(cells), ...Object.keys(written)])].filter(
    (cell) => cells[cell] !== written[cell],
  );

describe('who may see, know and be told what', () => {
  it.each(names)('is what the policies say: %s', (name) => {
    expect(answers[name]()).toEqual(read(name, expected[name]));
  });

  it('rests on a clause or a reading in every row, or says that no policy speaks of it', () => {
    const lines = names.flatMap((name) => expected[name].split('\n').slice(2)).filter((line) => line !== '');
    expect(lines.filter((line) => !/# (?:no policy|(?:NAM|OTO|MM|ALU|1MM)[- ])/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(100);
  });
});

/** Every table of the code that decides access, each with the words that can stand in it. */
const tables: Readonly<Record<string, { table: unknown; words: readonly unknown[] }>> = {
  sees: { table: sights.sees, words: sights.SIGHTS },
  released: { table: sights.released, words: [...new Set(Object.values(sights.sightOf))] },
  sightOf: { table: sights.sightOf, words: sights.SIGHTS },
  countedFrom: { table: sights.countedFrom, words: sights.SIGHTS },
  loggedAs: { table: sights.loggedAs, words: [undefined, 'narrative', 'identity'] },
  tellings: { table: tellings, words: ['told', 'kept', 'once sent'] },
  views: { table: views, words: ['whole', 'nothing', 'complainant', 'panel', 'respondent'] },
  lists: { table: lists, words: RELATIONS },
  acting: { table: acting, words: RELATIONS },
  foundBy: { table: foundBy, words: sights.SIGHTS },
  shows: { table: shows, words: ['whole', 'cleaned', 'left out', 'unless it names them'] },
  hides: { table: hides, words: [undefined, 'complainant', 'subject'] },
  saysWhoLooked: { table: saysWhoLooked, words: [true, false] },
  blocksIn: { table: blocksIn, words: FILLS },
  opensCases: { table: opensCases, words: DUTIES },
  partsTold: { table: partsTold, words: ['complainant', 'panel'] },
};

describe('the table above', () => {
  it.each(each(tables))('notices every single cell of `%s` that is something else', (name) => {
    const { table, words } = tables[name]!;
    const made = flips(name, table, words);
    expect(differences(code())).toEqual([]);
    const missed = made.filter(({ make, undo }) => {
      make();
      try {
        return differences(code()).length === 0;
      } finally {
        undo();
      }
    });
    expect(missed.map((flip) => flip.name)).toEqual([]);
    expect(made.length).toBeGreaterThan(3);
    expect(differences(code())).toEqual([]);
  });
});
