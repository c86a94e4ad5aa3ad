import type { Act } from '@redress/domain/acts/complainant-acts.ts';
import { paths } from '../../paths.ts';

/** Where each act of a complainant has its page, and what its button says. */
export const ACTS = {
  SignComplaint: { label: 'complaint.do.SignComplaint', href: () => paths.sign() },
  SendMessage: { label: 'complaint.do.SendMessage', href: () => paths.messages() },
  RequestNextStage: {
    label: 'complaint.do.RequestNextStage',
    href: ({ to = '' }: Act) => paths.nextStage(to),
  },
  RecordComplainantResponse: {
    label: 'complaint.do.RecordComplainantResponse',
    href: () => paths.response(),
  },
} as const;

export const actWords = ({ command }: Act) =>
  command in ACTS ? ACTS[command as keyof typeof ACTS] : undefined;
