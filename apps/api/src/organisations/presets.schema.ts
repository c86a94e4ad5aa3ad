/** Policies that ship with Redress, and the reading of somebody's own file: for whoever is about to publish one. */
import { adopt } from '@redress/domain/procedure/adopt.ts';
import { Procedure, type WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { PUBLISHED } from '@redress/domain/procedures/published.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { findOrganisation } from './published-organisation.ts';

const only = { subGraphs: ['console' as const] };

interface ProcedureRead {
  document: WrittenProcedure | null;
  faults: readonly { at: string; message: string }[];
}

const Fault = builder.objectRef<ProcedureRead['faults'][number]>('ProcedureFault').implement({
  ...only,
  fields: (t) => ({
    at: t.exposeString('at', { description: 'The path of the value in the file.' }),
    message: t.exposeString('message', { description: 'In English, for whoever wrote the file.' }),
  }),
});

const Read = builder.objectRef<ProcedureRead>('ProcedureRead').implement({
  ...only,
  description: 'A file as it was understood, or why it was not.',
  fields: (t) => ({
    document: t.expose('document', { type: 'ProcedureDocument', nullable: true }),
    faults: t.field({ type: [Fault], resolve: ({ faults }) => faults }),
  }),
});

const most = 50;

builder.queryFields((t) => ({
  procedurePresets: t.field({
    type: ['ProcedureDocument'],
    ...only,
    authScopes: { staff: true },
    complexity: { field: 50, multiplier: 1 },
    description:
      'The policies that ship with Redress, in the name of the organisation of whoever asks; none for whoever does not administer it.',
    resolve: async (_root, _args, context) => {
      const name = await administered(context);
      return name === undefined ? [] : [...PUBLISHED.values()].map((procedure) => adopt(procedure, name));
    },
  }),
  readProcedure: t.field({
    type: Read,
    ...only,
    nullable: true,
    authScopes: { staff: true },
    complexity: 50,
    description: `Reads a procedure out of what stands in a file; up to ${most} faults. Null for whoever administers nothing.`,
    args: { document: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { document }, context) => {
      if ((await administered(context)) === undefined) return null;
      const read = Procedure.safeParse(document);
      if (read.success) return { document: read.data, faults: [] };
      const faults = read.error.issues
        .slice(0, most)
        .map(({ path, message }) => ({ at: path.join('.'), message }));
      return { document: null, faults };
    },
  }),
}));

/** The name of the organisation that whoever asks administers. */
async function administered(context: Context): Promise<string | undefined> {
  const person = await context.person();
  if (person?.administrator !== true) return undefined;
  return (await findOrganisation(context.deps, { id: person.organisationId }))?.name;
}
