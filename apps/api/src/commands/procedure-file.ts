import { readFile } from 'node:fs/promises';
import { Procedure, type WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { PUBLISHED } from '@redress/domain/procedures/published.ts';
import type { z } from 'zod';
import { UsedWrongly } from './command.ts';

/** A procedure out of a JSON file, or one that ships with Redress by its key. Says at which place of the file something is not as it has to be. */
export async function procedureIn(fileOrKey: string): Promise<WrittenProcedure> {
  const shipped = PUBLISHED.get(fileOrKey);
  if (shipped) return shipped;
  const read = Procedure.safeParse(await jsonIn(fileOrKey));
  if (read.success) return read.data;
  throw new UsedWrongly(`${fileOrKey} is not a procedure:\n${inLines(read.error)}`);
}

export async function jsonIn(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsedWrongly(`${file} cannot be read (${error.code ?? error.message}).`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsedWrongly(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

export const inLines = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`).join('\n');
