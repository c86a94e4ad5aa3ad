import type { Refusal as DomainRefusal } from '@redress/domain/words/refusal-codes.ts';
import { inWords } from '../words/in-words.ts';
import { builder } from '../builder.ts';

/** What a command that was done answers: the case and the number of its last event. */
export interface Done {
  caseId: string;
  seq: number;
}

/** Why a command was not done; never empty. */
export interface NotDone {
  refusals: readonly DomainRefusal[];
}

export const Refusal = builder.objectRef<DomainRefusal>('Refusal').implement({
  description:
    'Why something cannot be done: a stable code with its values, and words that say what is wrong and what to do.',
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.string({ resolve: inWords, description: 'In English.' }),
    values: t.field({
      type: 'JSON',
      resolve: ({ values }) => values,
      description:
        'What the words of the code hold, by name: `refusals` of `@redress/domain/words/refusal-codes.ts`.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The input it is about, where it is about one.',
    }),
  }),
});

export const Refused = builder.objectRef<NotDone>('Refused').implement({
  description: 'The rules say no. Nothing was done.',
  fields: (t) => ({
    message: t.string({
      description: 'The first refusal in words.',
      resolve: ({ refusals }) => (refusals[0] === undefined ? '' : inWords(refusals[0])),
    }),
    field: t.string({ nullable: true, resolve: ({ refusals }) => refusals[0]?.field ?? null }),
    refusals: t.expose('refusals', { type: [Refusal] }),
  }),
});

export const CommandDone = builder.objectRef<Done>('CommandDone').implement({
  fields: (t) => ({
    caseId: t.expose('caseId', { type: 'ID' }),
    seq: t.exposeInt('seq', { description: 'Number of the last event of the case.' }),
  }),
});

export const CommandResult = builder.unionType('CommandResult', {
  types: [CommandDone, Refused],
  resolveType: (result) => ('refusals' in result ? Refused : CommandDone),
});
