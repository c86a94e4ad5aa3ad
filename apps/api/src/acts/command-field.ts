import type { InputFieldMap } from '@pothos/core';
import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import type * as z from 'zod';
import { builder } from '../builder.ts';
import { giveCommand, whoAsks } from './give-command.ts';
import { remember } from './act-field.ts';
import { CommandResult } from './command-result.schema.ts';
import { id, idempotencyKey } from './shapes.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
export type InputBuilder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

interface CommandField<T extends CommandType> {
  type: T;
  description: string;
  /** How the command's data comes in: the fields of its input object, and their shape. Left out where there is nothing to say. */
  input?: { fields: (t: InputBuilder) => InputFieldMap; shape: z.ZodType<CommandData[T]> };
}

// The compiler cannot follow the arguments of a field that is made for any command.
interface Given<T extends CommandType> {
  caseId: string;
  idempotencyKey: string;
  input?: CommandData[T];
}

/** A command's mutation for whoever is signed in: `name(caseId, idempotencyKey, input): CommandResult`. */
export function commandField<T extends CommandType>(
  surfaces: readonly ('console' | 'panel')[],
  name: string,
  field: CommandField<T>,
): void {
  const Input = inputOf(name, field);
  remember(field.type, name, surfaces);
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResult,
      subGraphs: [...surfaces],
      description: field.description,
      complexity: 20,
      authScopes: { $any: { staff: surfaces.includes('console'), panelMember: surfaces.includes('panel') } },
      args: {
        caseId: t.arg.id({ required: true, validate: id }),
        idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
        ...(Input && { input: t.arg({ type: Input, required: true }) }),
      },
      resolve: async (_root, args, context) => {
        const given = args as unknown as Given<T>;
        return giveCommand(
          context,
          { ...(await whoAsks(context)), caseId: given.caseId },
          commandOf(field.type, given),
          given.idempotencyKey,
        );
      },
    }),
  );
}

const commandOf = <T extends CommandType>(type: T, { input }: Given<T>) =>
  ({ type, data: input ?? {} }) as unknown as Command;

function inputOf<T extends CommandType>(name: string, { input }: CommandField<T>) {
  if (input === undefined) return undefined;
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return builder.inputType(typeName, { fields: input.fields }).validate(input.shape);
}
