import { afterAll, vi } from 'vitest';
import { program } from '../src/commands/program.ts';
import type { Answered } from './command.ts';

afterAll(() => void vi.unstubAllEnvs());

/** A command of `npm run redress -- <args>` with these settings, in this process: begins at once, where a process of its own takes seconds to. */
export async function redressHere(settings: Record<string, string>, ...args: string[]): Promise<Answered> {
  vi.unstubAllEnvs();
  // nothing of the test run's own
  for (const name of Object.keys(process.env)) if (/^REDRESS_|_URL$/.test(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const said: string[] = [];
  const complained: string[] = [];
  const code = await program(args, {
    say: (line) => said.push(`${line}\n`),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join(''), complained: complained.join('\n') };
}
