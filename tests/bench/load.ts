import { Agent, request } from 'node:http';

/** One request as it goes out, made afresh for every turn. */
export type Ask = { url: string; headers: Record<string, string>; body: string };

const connections = 16;

/**
 * Sends requests over 16 kept connections for some seconds, each as soon as the one before is answered.
 * @returns how many were answered; throws when an answer is not what `right` expects
 */
export const load = async (
  seconds: number,
  next: () => Ask,
  right: (answer: string) => boolean,
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const answer = await send(agent, next());
      if (!right(answer)) throw new Error(`Not the answer that was expected: ${answer.slice(0, 300)}`);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
  } finally {
    agent.destroy();
  }
  return answered;
};

const send = (agent: Agent, { url, headers, body }: Ask): Promise<string> =>
  new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
