/** The jobs there are: what each is given, and what it does. Given ids only: what a job says is never in the queue. */
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../database/database.ts';
import { outline } from '../graphql/errors.ts';
import type { Post } from '../mail/post.ts';
import { sendMail } from '../mail/send-mail.ts';

const MailJob = z.object({ organisationId: z.uuid(), caseId: z.uuid(), mailId: z.uuid() });

/** What each task is given. */
export interface Jobs {
  'send-mail': z.infer<typeof MailJob>;
}

/** Puts a job into the queue, in the caller's transaction: it exists if, and only if, what caused it does. */
export async function enqueue<Name extends keyof Jobs>(
  transaction: Transaction,
  name: Name,
  payload: Jobs[Name],
  { key, inTurn = null }: { key: string; inTurn?: string | null },
): Promise<void> {
  await transaction.$executeRaw`select queue.enqueue(${name}, ${JSON.stringify(payload)}::json, ${key}, ${inTurn})`;
}

export function tasks(deps: Deps, post: Post): Record<keyof Jobs, Task> {
  return {
    'send-mail': logged(deps, 'send-mail', async (payload) => sendMail(deps, post, MailJob.parse(payload))),
  };
}

/** A job that fails is tried again later; the log gets what kind of failure it was. */
function logged(deps: Deps, task: keyof Jobs, work: (payload: unknown) => Promise<void>): Task {
  return async (payload) => {
    try {
      await work(payload);
    } catch (error) {
      deps.log.warn({ task, error: outline(error) }, 'a job failed and will be tried again');
      throw new Error(`${task} failed`, { cause: undefined });
    }
  };
}
