import { useCommand } from '@redress/web/apollo/use-command.ts';
import { portalSession } from '@redress/web/session/portal-session.ts';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { SEND_COMPLAINT } from './complaint.operations.ts';
import { complaintOf, drafts, sendKey } from './draft.ts';
import { receipts } from './receipt.ts';
import type { Form } from './use-form.ts';

/**
 * Sends the complaint that was written. When it arrived, the draft is forgotten and the receipt shown. `unsure`: the connection broke, so
 * nobody knows; the same key goes along with the next try.
 */
export function useSending({ organisation, procedure, draft }: Form) {
  const navigate = useNavigate();
  const { send, pending, outcome } = useCommand(SEND_COMPLAINT, { key: sendKey });

  const sendNow = async () => {
    const {
      channel: _portal,
      inWriting: _yes,
      receivedAt: _now,
      scribe,
      ...complaint
    } = complaintOf(draft, procedure);
    const sent = await send((idempotencyKey) => ({
      idempotencyKey,
      organisationKey: organisation.key,
      procedureKey: procedure.identity.key,
      input: {
        ...complaint,
        scribe,
        topics: [...complaint.topics],
        about: [...complaint.about],
        points: [...complaint.points],
        answers: { ...complaint.answers },
      },
    }));
    if (sent.is !== 'done') return;
    const { trackingNumber, accessKey, sessionToken } = sent.answer;
    receipts.set({ organisation: organisation.key, kind: complaint.kind, trackingNumber, accessKey });
    portalSession.set({ token: sessionToken });
    // The check page is still shown for a moment: it must not find an empty draft and lead back to the first question.
    await navigate(paths.sent(organisation.key), { replace: true });
    drafts.forget();
  };

  return { sendNow, pending, outcome, unsure: outcome?.is === 'failed' && sendKey.get() !== '' };
}
