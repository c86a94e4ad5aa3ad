import type { Complaint } from '@redress/domain/acts/intake/complaint.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import type { Context } from '../context.ts';
import type { NotDone } from './command-result.schema.ts';
import { startPortalSession } from '../people/portal-session.ts';
import { giveCommand } from './give-command.ts';

export interface Received {
  trackingNumber: string;
  accessKey: string;
  sessionToken: string;
}

interface Sent {
  organisationKey: string;
  procedureKey?: string | null | undefined;
  idempotencyKey: string;
}

/** Takes a complaint in from the public form, and opens the session in which its first page is shown. */
export async function receiveFromPortal(
  context: Context,
  { organisationKey, procedureKey, idempotencyKey }: Sent,
  data: Complaint,
): Promise<Received | NotDone> {
  const { deps } = context;
  const organisation = await deps.database.prisma.organisation.findUnique({
    where: { key: organisationKey },
    select: { id: true, open: true },
  });
  if (organisation === null) return noOrganisation;
  if (!organisation.open) return notOpen;
  const result = await giveCommand(
    context,
    { organisationId: organisation.id, actor: { kind: 'complainant', party: 'complainant' } },
    { type: 'ReceiveComplaint', data },
    idempotencyKey,
    procedureKey ?? undefined,
  );
  if ('refusals' in result) return result;
  const { trackingNumber, accessKey, partyId } = result.answer;
  if (trackingNumber === undefined || accessKey === undefined || partyId === undefined)
    throw new Error('A complaint was received without its number, key and party.');
  const { token } = await startPortalSession(deps, {
    organisationId: organisation.id,
    caseId: result.caseId,
    partyId,
  });
  return { trackingNumber, accessKey, sessionToken: token };
}

const noOrganisation: NotDone = {
  refusals: [refused('no such organisation', {}, 'organisationKey')],
};
const notOpen: NotDone = { refusals: [refused('portal not open', {}, 'organisationKey')] };
