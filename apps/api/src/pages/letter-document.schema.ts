import type { LetterDocument, Part } from '@redress/domain/letters/letter-document.ts';
import { builder } from '../builder.ts';

const LetterPartKind = builder.enumType('LetterPartKind', {
  values: { paragraph: {}, list: {}, working_out: { value: 'working-out' } },
});

const LetterPart = builder.objectRef<Part>('LetterPart').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: LetterPartKind }),
    text: t.string({
      nullable: true,
      description: 'What it says; null for a list.',
      resolve: (part) => ('text' in part ? part.text : null),
    }),
    items: t.stringList({
      nullable: true,
      description: 'What the list holds; null where it is none.',
      resolve: (part) => ('items' in part ? part.items : null),
    }),
  }),
});

const LetterSection = builder.objectRef<LetterDocument['sections'][number]>('LetterSection').implement({
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What the section is called in data.' }),
    heading: t.exposeString('heading'),
    // opened with the letter: naming its parts costs nothing more
    parts: t.expose('parts', { type: [LetterPart], complexity: { field: 0, multiplier: 1 } }),
  }),
});

export const LetterDocumentType = builder.objectRef<LetterDocument>('LetterDocument').implement({
  description: 'A letter as it was, or would be, sent.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its heading.' }),
    language: t.string({
      nullable: true,
      description: 'Language of the words the platform says in it, as in BCP 47; null: English.',
      resolve: ({ language }) => language,
    }),
    datedOn: t.expose('datedOn', { type: 'PlainDate' }),
    addressee: t.exposeStringList('addressee', {
      description: 'Name and address of whoever it is for, a line each.',
    }),
    sections: t.expose('sections', {
      type: [LetterSection],
      complexity: { field: 0, multiplier: 1 },
      description: 'What it says, in order.',
    }),
  }),
});
