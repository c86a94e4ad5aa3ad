/** The jobs there are. They are given ids only: nothing that anybody wrote is ever in the queue. */
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { round } from '../upkeep/follow-time.ts';
import { reproject } from '../projections/reproject.ts';
import { outline } from '../log.ts';
import type { Post } from '../mail/out/smtp.ts';
import { sendMail } from '../mail/out/send-mail.ts';
import { sendAccountMail } from '../mail/out/send-account-mail.ts';
import { AccountMailJob } from '../people/account-mail.ts';
import { tidy } from '../upkeep/tidy.ts';

const OrganisationJob = z.object({ organisationId: z.uuid() });
const MailJob = z.object({ organisationId: z.uuid(), caseId: z.uuid(), mailId: z.uuid() });

export function tasks(deps: Deps, post: Post): Record<string, Task> {
  return {
    'send-mail': logged(deps, 'send-mail', async (payload) => sendMail(deps, post, MailJob.parse(payload))),
    'move-dates': logged(deps, 'move-dates', async (payload) => {
      await reproject(deps, OrganisationJob.parse(payload).organisationId);
    }),
    'tell-account': logged(deps, 'tell-account', async (payload) =>
      sendAccountMail(deps, post, AccountMailJob.parse(payload)),
    ),
    tidy: logged(deps, 'tidy', () => tidy(deps)),
    'pass-time': logged(deps, 'pass-time', async () => round(deps)),
  };
}

/**
 * A job that fails is tried again later. The queue keeps what was thrown, so it is given no words: they may quote an
 * address.
 */
function logged(deps: Deps, task: string, work: (payload: unknown) => Promise<void>): Task {
  return async (payload) => {
    const failure = await work(payload).then(() => undefined, outline);
    if (failure === undefined) return;
    deps.log.warn({ task, error: failure }, 'a job failed and will be tried again');
    throw new Error(`${task} failed: ${failure.code ?? failure.name}`);
  };
}
