/**
 * The hot pages' way to the database. A pool hands a connection to one query at a time; these few connections are
 * shared by all requests, and statements follow each other without waiting for answers (pipelining). Only bounded,
 * indexed, named statements belong here: a slow one would hold up all behind it, so it is cut off.
 *
 * There is no transaction and so no `app.organisation`: each statement carries its whole filter as parameters.
 */
import { Client } from 'pg';
import { isUnavailable } from './unavailable.ts';

/** A read with a name of its own; `Row` is what one row holds. */
export interface Statement<Row> {
  name: string;
  text: string;
  /** never set; carries the row's type */
  row?: Row;
}

export interface Reads {
  read<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const connections = 3;
const cutOffMs = 2_000;

/** @param url connection string of the role `reader` */
export function openReads(url: string, onError: (error: Error) => void): Reads {
  const clients: (Promise<Client> | undefined)[] = Array.from({ length: connections }, () => undefined);
  let turn = 0;
  const connect = async (slot: number): Promise<Client> => {
    const client = new Client({
      connectionString: url,
      pipeline: true,
      statement_timeout: cutOffMs,
      keepAlive: true,
    });
    client.on('error', (error) => {
      clients[slot] = undefined;
      onError(error);
    });
    client.on('end', () => (clients[slot] = undefined));
    await client.connect();
    return client;
  };
  const pick = (): Promise<Client> => {
    const slot = turn++ % connections;
    const client = (clients[slot] ??= connect(slot));
    client.catch(() => (clients[slot] = undefined));
    return client;
  };
  return {
    async read<Row>({ name, text }: Statement<Row>, values: readonly unknown[]) {
      const once = async () => (await pick()).query({ name, text, values: [...values] });
      // a connection that was lost is met by whoever asks next; reading twice changes nothing
      const { rows } = await once().catch((error: unknown) => {
        if (isUnavailable(error)) return once();
        throw error;
      });
      return rows as Row[];
    },
    async close() {
      await Promise.all(clients.map(async (client) => (await client?.catch(() => undefined))?.end()));
    },
  };
}
