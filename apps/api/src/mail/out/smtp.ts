/** The way out: one connection pool to a mail server. */
import { createTransport } from 'nodemailer';
import type { Mail } from './outbox.ts';

export interface Post {
  /** Hands one mail over. Throws where the server does not take it. */
  send(messageId: string, mail: Mail): Promise<void>;
  close(): void;
}

/** @param url `smtp://…` */
export function openPost(url: string, from: string): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(messageId, { to, subject, text }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transport.close(),
  };
}
