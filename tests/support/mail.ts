import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort } from './ports.ts';
import { until } from './until.ts';

/** A message as its recipients find it. */
export type Mail = {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
};

/** A real SMTP server that keeps what it is given. */
export type MailServer = {
  /** For SMTP_URL. */
  readonly url: string;
  /** Everything that has arrived, oldest first. */
  readonly all: () => readonly Mail[];
  /** The first message to this address that fits, waiting for it up to 20 seconds. */
  readonly arrived: (to: string, fits?: (mail: Mail) => boolean) => Promise<Mail>;
  readonly stop: () => Promise<void>;
};

export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      stream
        .toArray()
        .then((chunks: Buffer[]) =>
          PostalMime.parse(Buffer.concat(chunks), { attachmentEncoding: 'arraybuffer' }),
        )
        .then((parsed) => {
          mails.push({
            to,
            from: parsed.from?.address ?? '',
            subject: parsed.subject ?? '',
            text: parsed.text ?? '',
            html: parsed.html ?? '',
            attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
              name: filename ?? '',
              type: mimeType,
              bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
            })),
          });
          done();
        })
        .catch(done);
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    all: () => [...mails],
    arrived: (to, fits = () => true) =>
      until(`a mail to ${to}`, () => mails.find((mail) => mail.to.includes(to.toLowerCase()) && fits(mail))),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
