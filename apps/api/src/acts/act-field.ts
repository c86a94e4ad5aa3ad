import { acts } from '@redress/domain/acts/acts.ts';
import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import type * as z from 'zod/mini';
import { builder } from '../builder.ts';
import type { Surface } from '../surface.ts';
import { CommandResult } from './command-result.schema.ts';
import { argumentOf, type Says } from './fields-of.ts';
import { giveCommand, whoAsks, whoseCase } from './give-command.ts';
import { readAct } from './read-act.ts';
import { id, idempotencyKey } from './shapes.ts';

type Act = keyof typeof acts;

interface ActField<T extends Act> {
  description: string;
  /** A word on fields whose name does not say enough. */
  says?: { readonly [Field in keyof CommandData[T]]?: string };
  /** Names of the inputs inside its input. */
  names?: Says;
  /** How its data comes in where this surface knows a part of it by itself; left out: as the act has it. */
  door?: z.ZodMiniType<CommandData[T]>;
}

/** An act's mutation for whoever is signed in: `name(caseId, idempotencyKey, input): CommandResult`. */
export function actField<T extends Act>(
  surfaces: readonly ('console' | 'panel')[],
  name: string,
  type: T,
  field: ActField<T>,
): void {
  const { door = rows[type].schema, description } = field;
  const Input = argumentOf(name, door, field);
  remember(type, name, surfaces);
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResult,
      subGraphs: [...surfaces],
      description,
      complexity: 20,
      authScopes: { $any: { staff: surfaces.includes('console'), panelMember: surfaces.includes('panel') } },
      args: {
        caseId: t.arg.id({ required: true, validate: id }),
        idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
        ...(Input && { input: t.arg({ type: Input, required: true }) }),
      },
      resolve: async (_root, { caseId, idempotencyKey: key, input }, context) => {
        const asking = { ...(await whoAsks(context)), caseId };
        const read = readAct(door, input ?? {});
        return 'refusals' in read ? read : giveCommand(context, asking, commandOf(type, read.data), key);
      },
    }),
  );
}

/** An act's mutation for whoever has opened their own complaint: `name(idempotencyKey, input): CommandResult`. */
export function ownActField<T extends Act>(name: string, type: T, field: ActField<T>): void {
  const { door = rows[type].schema, description } = field;
  const Input = argumentOf(name, door, field);
  remember(type, name, ['portal']);
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResult,
      subGraphs: ['portal'],
      description,
      complexity: 20,
      authScopes: { complainant: true },
      args: {
        idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
        ...(Input && { input: t.arg({ type: Input, required: true }) }),
      },
      resolve: async (_root, { idempotencyKey: key, input }, context) => {
        const asking = await whoseCase(context);
        const read = readAct(door, input ?? {});
        return 'refusals' in read ? read : giveCommand(context, asking, commandOf(type, read.data), key);
      },
    }),
  );
}

/** The acts' schemas, each as the one that reads its own data. */
const rows: { readonly [T in Act]: { readonly schema: z.ZodMiniType<CommandData[T]> } } = acts;

const given: { type: CommandType; name: string; surface: Surface }[] = [];

/** Which mutation does which act on which surface, as far as modules are loaded. */
export const commandMutations: readonly { type: CommandType; name: string; surface: Surface }[] = given;

/** For mutations that are written out by hand. */
export function remember(type: CommandType, name: string, surfaces: readonly Surface[]): void {
  for (const surface of surfaces) given.push({ type, name, surface });
}

// A pair of one type and its data is one of all such pairs, which the compiler cannot follow where the type is a variable.
const commandOf = <T extends Act>(type: T, data: CommandData[T]): Command => ({ type, data }) as Command;
