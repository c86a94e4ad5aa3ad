/** For demonstrations: a mail server in this process that delivers into a folder. */
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailFolder {
  url: string;
  close(): Promise<void>;
}

/** Takes every mail and writes it into `folder` as `<instant>-<n>.eml`, whole or not at all. */
export async function openMailFolder(folder: string, now: () => Date): Promise<MailFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let count = (await readdir(folder)).length;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 25 * 1024 * 1024,
    logger: false,
    onData(stream, _session, done) {
      const stamp = now().toISOString().replaceAll(/[:.]/g, '-');
      const file = join(folder, `${stamp}-${String((count += 1)).padStart(5, '0')}.eml`);
      const partial = `${file}.partial`;
      stream
        .toArray()
        .then((chunks: Buffer[]) => writeFile(partial, Buffer.concat(chunks), { mode: 0o600, flush: true }))
        .then(() => rename(partial, file))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
