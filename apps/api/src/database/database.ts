/** The restricted role's way to the database: Prisma on one pool. */
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient, type Prisma } from '../../prisma/generated/client/client.ts';

export type { Prisma, PrismaClient };
export type Transaction = Prisma.TransactionClient;

export interface Database {
  /** For tables outside the wall between organisations (accounts, people, sessions, lists). */
  prisma: PrismaClient;
  /** A client that sees one organisation: every query runs in a transaction of its own that names it. */
  of(organisationId: string): PrismaClient;
  /** Runs `work` in one transaction that names the organisation. Whatever it throws undoes everything. */
  transaction<Result>(
    organisationId: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** The same at one moment, however long it takes: for checks and exports. Reads only. */
  snapshot<Result>(
    organisationId: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** The pool below, for libraries that bring their own statements. */
  pool: Pool;
  close(): Promise<void>;
}

/** @param url connection string of the role `app` */
export function openDatabase(url: string, onError: (error: Error) => void): Database {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // the pool's own listener covers idle clients only: one that is lent out would take the program down
  pool.on('error', onError).on('connect', (client) => client.on('error', onError));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  });
  return {
    prisma,
    pool,
    of: (organisationId) => within(prisma, organisationId),
    transaction: (organisationId, work) =>
      prisma.$transaction(naming(organisationId, work), { maxWait: 10_000, timeout: 15_000 }),
    snapshot: (organisationId, work) =>
      prisma.$transaction(naming(organisationId, work), {
        maxWait: 10_000,
        timeout: 600_000,
        isolationLevel: 'RepeatableRead',
      }),
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

const naming =
  <Result>(organisationId: string, work: (transaction: Transaction) => Promise<Result>) =>
  async (transaction: Transaction): Promise<Result> => {
    await transaction.$executeRaw`select set_config('app.organisation', ${organisationId}, true)`;
    return work(transaction);
  };

function within(prisma: PrismaClient, organisationId: string): PrismaClient {
  const client = prisma.$extends({
    query: {
      async $allOperations({ args, query }) {
        const named = prisma.$executeRaw`select set_config('app.organisation', ${organisationId}, true)`;
        const [, result] = await prisma.$transaction([named, query(args) as Prisma.PrismaPromise<unknown>]);
        return result;
      },
    },
  });
  return client as unknown as PrismaClient;
}

const unnamed = '';

/**
 * Names for prepared statements, so that PostgreSQL plans each text once a connection. Only so many: lists of ids make
 * a new text for every length.
 */
function statementNames(limit = 500): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return unnamed;
    const name = `p_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
