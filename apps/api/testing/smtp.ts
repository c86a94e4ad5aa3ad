import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** What the mail server does with the next mail: take it, refuse it for now, refuse it for good, or keep it and say no all the same. */
export type Mood = 'takes' | 'refuses for now' | 'refuses the address' | 'takes it and says no';

/** A real mail server with moods. */
export async function testSmtp() {
  const taken: { to: string[]; raw: string }[] = [];
  const moods: Mood[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (moods[0] !== 'refuses the address') return done();
      moods.shift();
      done(Object.assign(new Error('no such mailbox: somebody@example.org'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const mood = moods.shift() ?? 'takes';
      void stream.toArray().then((chunks: Buffer[]) => {
        const later = Object.assign(new Error('try later'), { responseCode: 451 });
        if (mood === 'refuses for now') return done(later);
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done(mood === 'takes it and says no' ? later : null);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken, moods };
}
