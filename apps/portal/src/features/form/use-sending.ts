import { useCommandForm } from '@redress/web/form/use-command-form.ts';
import { portalSession } from '@redress/web/session/portal-session.ts';
import { useNavigate } from 'react-router';
import { SendComplaintDocument } from '../../generated/complaint.ts';
import { paths } from '../../paths.ts';
import { complaintOf, drafts, sendKey } from './draft.ts';
import { receipts } from './receipt.ts';
import type { Form } from './use-form.ts';

/**
 * Sends the complaint that was written. When it arrived, the draft is forgotten and the receipt shown. `unsure`: the connection broke, so
 * nobody knows; the same key goes along with the next try.
 */
export function useSending({ organisation, procedure, draft, facts }: Form) {
  const navigate = useNavigate();
  const { submit, pending, reasons, failed, tries } = useCommandForm({
    type: 'ReceiveComplaint',
    facts,
    data: complaintOf(draft, procedure),
    mutation: SendComplaintDocument,
    // By the portal, in writing and now: the server says that itself.
    variables: ({ channel: _portal, inWriting: _yes, receivedAt: _now, ...input }, idempotencyKey) => ({
      idempotencyKey,
      organisationKey: organisation.key,
      procedureKey: procedure.identity.key,
      input,
    }),
    key: sendKey,
  });

  const sendNow = async () => {
    const sent = await submit();
    if (sent?.is !== 'done') return;
    const { trackingNumber, accessKey, sessionToken } = sent.answer;
    const { kind = 'complaint' } = draft;
    receipts.set({ organisation: organisation.key, kind, trackingNumber, accessKey });
    portalSession.set({ token: sessionToken });
    // The check page is still shown for a moment: it must not find an empty draft and lead back to the first question.
    await navigate(paths.sent(organisation.key), { replace: true });
    drafts.forget();
  };

  return { sendNow, pending, reasons, failed, tries, unsure: failed !== undefined && sendKey.get() !== '' };
}
