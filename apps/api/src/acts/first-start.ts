/** From nothing to the first administrator: a code that is printed once, and the person who brings it. */
import type { Refusal } from '@redress/domain/words/refusals.ts';
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { handleOrganisation } from '../write/handle.ts';
import { createAccount, removeAccount } from '../people/accounts.ts';
import { accountFault, type AccountFault } from '../people/account-fault.ts';
import { giveBack, makeLink, useUp } from '../people/one-time-link.ts';

/** The code for whoever opens the console first; undefined where anybody can sign in already. */
export async function firstStartCode(
  deps: Pick<Deps, 'database' | 'machineNow' | 'randomBytes'>,
): Promise<string | undefined> {
  return (await deps.database.prisma.user.count()) > 0
    ? undefined
    : makeLink(deps, { purpose: 'first start' });
}

/** What the first page asks for. */
export const FirstStart = z.object({
  code: z.string().max(100),
  name: z.string().trim().max(200),
  email: z.string().trim().max(200),
  password: z.string().max(200),
  organisation: z.string().trim().max(200),
  key: z.string().trim().max(80),
});

export type Entered = 'done' | 'link' | AccountFault | { refusals: readonly Refusal[] };

/** Makes the first administrator and the organisation they will set up. Nothing of it stays where one of the two cannot be made. */
export async function beginInstallation(deps: Deps, sent: z.infer<typeof FirstStart>): Promise<Entered> {
  const { code, name, email, password, organisation, key } = sent;
  const fault = await accountFault(deps, sent);
  if (fault !== undefined) return fault;
  if (!(await useUp(deps, code))) return 'link';
  const { userId: accountId } = await createAccount(deps, { email, name, password });
  const handled = await handleOrganisation(deps, {
    organisationId: deps.newId(),
    actor: { kind: 'system' },
    command: organisationCommand('FoundOrganisation', {
      key,
      name: organisation,
      administrator: { name, email, accountId },
    }),
    idempotencyKey: `first-start:${deps.newId()}`,
  }).catch(async (error: unknown) => {
    await undo(deps, code, accountId);
    throw error;
  });
  if (handled.kind === 'done') return 'done';
  await undo(deps, code, accountId);
  return handled.kind === 'refused' ? { refusals: handled.refusals } : 'link';
}

async function undo(deps: Deps, code: string, accountId: string): Promise<void> {
  await removeAccount(deps, accountId);
  await giveBack(deps, code);
}
