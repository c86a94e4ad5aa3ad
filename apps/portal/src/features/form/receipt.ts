import { createKept } from '@redress/web/session/kept-in-tab.ts';

/** What is shown once after sending. It survives a reload, and is forgotten when the person says it is saved, or leaves. */
export type Receipt = {
  organisation: string;
  kind: 'concern' | 'complaint';
  trackingNumber: string;
  accessKey: string;
};

export const receipts = createKept<Receipt | undefined>('receipt', undefined);
