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
  switch (event.type) {
    case 'PasswordLinkMade':
      return tell(transaction, accountOf(event.data.personId), 'password link made');
    case 'FactorRemovalAsked':
      return tell(transaction, accountOf(event.data.personId), 'factor removal asked');
    case 'FactorRemoved': {
      const userId = accountOf(event.data.personId);
      if (userId !== undefined) await forgetFactor(transaction, userId);
      return tell(transaction, userId, 'factor removed');
    }
    case 'AdministratorAppointed': {
      if (event.by.kind !== 'system') return;
      const others = state.administrators.filter((personId) => personId !== event.data.personId);
      for (const personId of others)
        await tell(transaction, accountOf(personId), 'administrator from the machine');
    }
  }
}

const tell = async (
  transaction: Transaction,
  userId: string | undefined,
  news: Parameters<typeof tellAccount>[2],
): Promise<void> => {
  if (userId !== undefined) await tellAccount(transaction, userId, news);
};
