import {
  organisationActs,
  organisationCommand,
  type OrganisationCommand,
  type OrganisationCommandData,
  type OrganisationCommandType,
} from '@redress/domain/organisation/acts.ts';
import type * as z from 'zod/mini';
import { Refused, type NotDone } from './command-result.schema.ts';
import { argumentOf, type Says } from './fields-of.ts';
import { whoAsks } from './give-command.ts';
import { readAct } from './read-act.ts';
import { idempotencyKey } from './shapes.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { clientError } from '../graphql/errors.ts';
import { handleOrganisation } from '../write/handle.ts';

/** What an act that was done answers: the number of its last event, and the id of what it made. */
interface Done {
  seq: number;
  made: string | null;
}

const OrganisationActDone = builder.objectRef<Done>('OrganisationActDone').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Number of the last event of the organisation.' }),
    made: t.exposeID('made', {
      nullable: true,
      description: 'Id of what it made: a person, a role given, a deputy, leave, a change of the calendar.',
    }),
  }),
});

export const OrganisationActResult = builder.unionType('OrganisationActResult', {
  subGraphs: ['console'],
  types: [OrganisationActDone, Refused],
  resolveType: (result) => ('refusals' in result ? Refused : OrganisationActDone),
});

/** An act's mutation for staff, of whom the rules take administrators: `name(idempotencyKey, input): OrganisationActResult`. */
export function organisationField<T extends OrganisationCommandType>(
  name: string,
  type: T,
  description: string,
  { says = {}, names = {} }: { says?: Says; names?: Says } = {},
): void {
  const { schema } = rows[type];
  const Input = argumentOf(name, schema, { says, names });
  given.push(type);
  builder.mutationField(name, (t) =>
    t.field({
      type: OrganisationActResult,
      subGraphs: ['console'],
      description,
      complexity: 20,
      authScopes: { staff: true },
      args: {
        idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
        ...(Input && { input: t.arg({ type: Input, required: true }) }),
      },
      resolve: async (_root, { idempotencyKey: key, input }, context) => {
        const read = readAct(schema, input ?? {});
        return 'refusals' in read
          ? read
          : giveOrganisation(context, organisationCommand(type, read.data), key);
      },
    }),
  );
}

/** Does one act through the one write path, as whoever is signed in. */
export async function giveOrganisation(
  context: Context,
  command: OrganisationCommand,
  key: string,
): Promise<Done | NotDone> {
  const asking = await whoAsks(context);
  const handled = await handleOrganisation(context.deps, { ...asking, command, idempotencyKey: key });
  switch (handled.kind) {
    case 'done':
      return { seq: handled.seq, made: handled.made ?? null };
    case 'refused':
      return { refusals: handled.refusals };
    case 'conflict':
      throw clientError('CONFLICT', 'organisation changed');
  }
}

/** The acts' schemas, each as the one that reads its own data. */
const rows: {
  readonly [T in OrganisationCommandType]: { readonly schema: z.ZodMiniType<OrganisationCommandData[T]> };
} = organisationActs;

const given: OrganisationCommandType[] = [];

/** The acts that have a mutation, as far as modules are loaded. */
export const organisationMutations: readonly OrganisationCommandType[] = given;

/** For the mutation that is written out by hand. */
export const rememberOrganisation = (type: OrganisationCommandType): void => {
  given.push(type);
};
