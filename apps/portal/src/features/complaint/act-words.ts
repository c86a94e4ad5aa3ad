import type { NextActOfComplainant } from '@redress/domain/acts/next-acts-of-complainant.ts';
import { paths } from '../../paths.ts';

/** Where each act of a complainant has its page, and what its button says. */
export const ACTS = {
  SignComplaint: { label: 'complaint.do.SignComplaint', href: () => paths.sign() },
  SendMessage: { label: 'complaint.do.SendMessage', href: () => paths.messages() },
  RequestNextStage: {
    label: 'complaint.do.RequestNextStage',
    href: ({ to = '' }: NextActOfComplainant) => paths.nextStage(to),
  },
  RecordComplainantResponse: {
    label: 'complaint.do.RecordComplainantResponse',
    href: () => paths.response(),
  },
} as const;

const hasPage = (command: string): command is keyof typeof ACTS => command in ACTS;

export const actWords = ({ command }: NextActOfComplainant) => (hasPage(command) ? ACTS[command] : undefined);
