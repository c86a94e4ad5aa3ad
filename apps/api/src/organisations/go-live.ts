import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { goLive, type GoLiveCheck } from '@redress/domain/organisation/go-live.ts';
import type { Identity } from '@redress/domain/organisation/content.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import type { Transaction } from '../database/database.ts';
import { instantOf } from './organisation-now.ts';
import { proceduresOf } from './procedure-versions.ts';

/** What is asked before an organisation takes complaints, as it stands now. */
export async function goLiveChecks(
  transaction: Transaction,
  organisationId: string,
  { state, identity }: { state: OrganisationState; identity: Partial<Identity> },
  at: Date,
): Promise<readonly GoLiveCheck[]> {
  const now = instantOf(at);
  const procedures = await proceduresOf(transaction, organisationId, state, londonDate(now));
  const hasAddress = (identity.address ?? '').trim() !== '';
  const installation = await transaction.installation.findFirst({ select: { lastBackupAt: true } });
  const last = installation?.lastBackupAt;
  return goLive({ state, now, procedures, hasAddress, lastBackupAt: last ? instantOf(last) : undefined });
}
