import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What a command answered: its exit code, and what it said and complained of. */
export interface Answered {
  code: number | null;
  said: string;
  complained: string;
}

/** Runs `npm run redress -- <args>` as a process of its own. */
export const redress = (settings: Record<string, string>, ...args: string[]): Promise<Answered> =>
  begun(settings, ...args).answered;

/** The same for whoever does not let it finish. */
export function begun(
  settings: Record<string, string>,
  ...args: string[]
): { child: ChildProcess; answered: Promise<Answered> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/redress.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', NODE_ENV: 'test', ...settings },
  });
  const answered: Answered = { code: null, said: '', complained: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answered.said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (answered.complained += text));
  return {
    child,
    answered: new Promise((resolve) => child.once('close', (code) => resolve({ ...answered, code }))),
  };
}
