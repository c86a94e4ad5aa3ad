/** What an event of an organisation means for the accounts its people sign in with, in the same transaction. */
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import { findPerson, type OrganisationState } from '@redress/domain/organisation/state.ts';
import type { Transaction } from '../database/database.ts';
import { tellAccount } from '../people/account-mail.ts';
import { forgetFactor } from '../people/forget-factor.ts';

export async function followInAccounts(
  transaction: Transaction,
  state: OrganisationState,
  recorded: readonly OrganisationRecorded[],
): Promise<void> {
  for (const event of recorded) await follow(transaction, state, event);
}

async function follow(
  transaction: Transaction,
  state: OrganisationState,
  event: OrganisationRecorded,
): Promise<void> {
  const accountOf = (personId: string) => findPerson(state, personId)?.accountId;
  if (event.type === 'PasswordLinkMade')
    await tell(transaction, accountOf(event.data.personId), 'password link made');
  if (event.type === 'FactorRemovalAsked')
    await tell(transaction, accountOf(event.data.personId), 'factor removal asked');
  if (event.type === 'FactorRemoved') {
    const userId = accountOf(event.data.personId);
    if (userId !== undefined) await forgetFactor(transaction, userId);
    await tell(transaction, userId, 'factor removed');
  }
  if (event.type === 'AdministratorAppointed' && event.by.kind === 'system') {
    const others = state.administrators.filter((personId) => personId !== event.data.personId);
    for (const personId of others)
      await tell(transaction, accountOf(personId), 'administrator from the machine');
  }
}

const tell = async (
  transaction: Transaction,
  userId: string | undefined,
  news: Parameters<typeof tellAccount>[2],
): Promise<void> => {
  if (userId !== undefined) await tellAccount(transaction, userId, news);
};
