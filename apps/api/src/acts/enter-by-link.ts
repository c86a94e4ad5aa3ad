import type { OrganisationCommand } from '@redress/domain/organisation/acts.ts';
import type { Refusal } from '@redress/domain/words/refusal-codes.ts';
import type { Deps } from '../deps.ts';
import { accountFault, type AccountFault } from '../people/account-fault.ts';
import { createAccount, removeAccount } from '../people/accounts.ts';
import { giveBack, useUp } from '../people/one-time-link.ts';
import { handleOrganisation } from '../write/handle.ts';

/** How it went; `link`: it works no more. */
export type Entered = 'done' | 'link' | AccountFault | { refusals: readonly Refusal[] };

type Entry = {
  code: string;
  account: { name: string; email: string; password: string };
  organisationId: string;
  /** What the account is for. */
  commandFor: (accountId: string) => OrganisationCommand;
};

/**
 * Uses a link up for an account and for what it was made for. Where that does not come about, whether refused or broken off, no account stays and the
 * link works again.
 */
export async function enterByLink(
  deps: Deps,
  { code, account, organisationId, commandFor }: Entry,
): Promise<Entered> {
  const fault = await accountFault(deps, account);
  if (fault !== undefined) return fault;
  if (!(await useUp(deps, code))) return 'link';
  const { userId: accountId } = await createAccount(deps, account);
  const undo = async () => {
    await removeAccount(deps, accountId);
    await giveBack(deps, code);
  };
  const handled = await handleOrganisation(deps, {
    organisationId,
    actor: { kind: 'system' },
    command: commandFor(accountId),
    idempotencyKey: `by-link:${deps.newId()}`,
  }).catch(async (error: unknown) => {
    await undo();
    throw error;
  });
  if (handled.kind === 'done') return 'done';
  await undo();
  return handled.kind === 'refused' ? { refusals: handled.refusals } : 'link';
}
