/** A backup on the disk: compressed, then encrypted as any program of the age format does it (https://age-encryption.org/v1). */
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Env } from '../../env.ts';

type Settings = Pick<
  Env,
  'REDRESS_BACKUP_PASSPHRASE' | 'REDRESS_BACKUP_RECIPIENT' | 'REDRESS_BACKUP_IDENTITY'
>;

/** Whether what this machine writes can be read by it too. */
export const canRead = ({
  REDRESS_BACKUP_PASSPHRASE,
  REDRESS_BACKUP_RECIPIENT,
  REDRESS_BACKUP_IDENTITY,
}: Settings) =>
  REDRESS_BACKUP_RECIPIENT === undefined
    ? REDRESS_BACKUP_PASSPHRASE !== undefined
    : REDRESS_BACKUP_IDENTITY !== undefined;

/** Writes it whole or not at all: under another name until everything is on the disk. */
export async function writeSealed(
  settings: Settings,
  file: string,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  const encrypter = encrypterOf(settings);
  const partial = `${file}.part`;
  const compressed = Readable.from(bytes).compose(createZstdCompress());
  try {
    const sealed = await encrypter.encrypt(streamOf(compressed));
    const handle = await open(partial, 'w', 0o600);
    try {
      for await (const chunk of chunksOf(sealed)) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

function encrypterOf({ REDRESS_BACKUP_PASSPHRASE, REDRESS_BACKUP_RECIPIENT }: Settings): Encrypter {
  const encrypter = new Encrypter();
  if (REDRESS_BACKUP_RECIPIENT !== undefined) encrypter.addRecipient(REDRESS_BACKUP_RECIPIENT);
  else if (REDRESS_BACKUP_PASSPHRASE !== undefined) encrypter.setPassphrase(REDRESS_BACKUP_PASSPHRASE);
  else
    throw new Error(
      'A backup is encrypted. Set REDRESS_BACKUP_PASSPHRASE (16 characters or more), or REDRESS_BACKUP_RECIPIENT to the public key of a pair that `age-keygen` makes. Keep what opens it apart from the backups.',
    );
  return encrypter;
}

/** What was written, in pieces. The first piece comes only once the secret has opened the file. */
export async function readSealed(settings: Settings, file: string): Promise<AsyncIterable<Uint8Array>> {
  const decrypter = decrypterOf(settings);
  const sealed = createReadStream(file);
  await new Promise((resolve, reject) => sealed.once('open', resolve).once('error', reject));
  const opened = await decrypter.decrypt(streamOf(sealed)).catch((cause: unknown) => {
    sealed.destroy();
    throw new Error(`${file} does not open with this secret, or is no backup.`, { cause });
  });
  return plain(opened, file);
}

async function* plain(opened: ReadableStream<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of Readable.from(chunksOf(opened)).compose(createZstdDecompress())) yield chunk;
  } catch (cause) {
    throw new Error(`${file} is damaged or ends early. Take another backup.`, { cause });
  }
}

function decrypterOf({ REDRESS_BACKUP_PASSPHRASE, REDRESS_BACKUP_IDENTITY }: Settings): Decrypter {
  const decrypter = new Decrypter();
  if (REDRESS_BACKUP_PASSPHRASE !== undefined) decrypter.addPassphrase(REDRESS_BACKUP_PASSPHRASE);
  if (REDRESS_BACKUP_IDENTITY !== undefined) decrypter.addIdentity(REDRESS_BACKUP_IDENTITY);
  if (REDRESS_BACKUP_PASSPHRASE === undefined && REDRESS_BACKUP_IDENTITY === undefined)
    throw new Error(
      'Set REDRESS_BACKUP_PASSPHRASE to what the backup was made with, or REDRESS_BACKUP_IDENTITY to the secret key of its pair.',
    );
  return decrypter;
}

/** Streams of the web, which the age format's library speaks, and iterables, which everything here does. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
