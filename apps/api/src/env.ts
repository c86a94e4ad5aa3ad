/** The only reader of `process.env`. Everything else is handed an `Env`. */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../../..');
const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((text) => text === '1' || text === 'true');
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text).origin)
  .optional();

const postgres = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
  .optional();

/** Settings, as read from the environment; an empty variable counts as absent. */
export const Env = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    /** An existing PostgreSQL ≥ 15, as the owner of the database. Without it, one is started under REDRESS_DATA. */
    DATABASE_URL: postgres,
    /** Where the owner may make roles: their passwords are derived from this, else from the password in DATABASE_URL. */
    REDRESS_ROLE_SECRET: z.string().min(16).optional(),
    /** Roles that were made beforehand, all three or none: for requests, for the hot pages, for the jobs. */
    REDRESS_APP_URL: postgres,
    REDRESS_READER_URL: postgres,
    REDRESS_WORKER_URL: postgres,
    /** Folder for the database, the keys and the demo's mail. */
    REDRESS_DATA: z
      .string()
      .default(join(root, '.data'))
      .transform((path) => resolve(path)),
    /** Where the built apps lie: `<folder>/<portal|console|panel>/dist`. */
    REDRESS_APPS: z
      .string()
      .default(join(root, 'apps'))
      .transform((path) => resolve(path)),
    REDRESS_HOST: z.string().default('127.0.0.1'),
    PORTAL_PORT: port(4001),
    CONSOLE_PORT: port(4002),
    PANEL_PORT: port(4003),
    /** Where Prometheus reads figures; without it, nowhere. Never reachable from outside. */
    METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
    METRICS_HOST: z.string().default('127.0.0.1'),
    /** Addresses as browsers see them, where a proxy stands in front. */
    PORTAL_ORIGIN: origin,
    CONSOLE_ORIGIN: origin,
    PANEL_ORIGIN: origin,
    /** How many proxies in front append to X-Forwarded-For. */
    REDRESS_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
    /** Fill an empty database with invented cases. Never in production. */
    REDRESS_DEMO: flag,
    /** Whether staff and panel members need an authenticator app beside their password; left out: in the demonstration not, else they do. */
    REDRESS_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
    /** A file that moves the clock, for demonstrations and tests. */
    REDRESS_CLOCK_FILE: z.string().optional(),
    /** 32 bytes in base64; without it, the key lies in `REDRESS_DATA/keys/master.key`. */
    REDRESS_MASTER_KEY: z.base64().optional(),
    /** The one that `key rotate` replaces it by, where REDRESS_MASTER_KEY is set. */
    REDRESS_NEXT_MASTER_KEY: z.base64().optional(),
    /** What backups are encrypted with, and read with again. */
    REDRESS_BACKUP_PASSPHRASE: z.string().min(16).optional(),
    /** Instead of a passphrase: the public key of a pair (`age1…`). Then this machine writes backups that it cannot read. */
    REDRESS_BACKUP_RECIPIENT: z.string().startsWith('age1').optional(),
    /** The other half of that pair (`AGE-SECRET-KEY-1…`), where a backup is restored. */
    REDRESS_BACKUP_IDENTITY: z.string().startsWith('AGE-SECRET-KEY-').optional(),
    /** The hour, 0 to 23 on this machine's clock, at which a backup is made every day; without it, none is made unless somebody does. */
    REDRESS_BACKUP_HOUR: z.coerce.number().int().min(0).max(23).optional(),
    /** Where those are put; without it, `REDRESS_DATA/backups`. */
    REDRESS_BACKUP_FOLDER: z
      .string()
      .transform((path) => resolve(path))
      .optional(),
    /** How many of them are kept. */
    REDRESS_BACKUP_KEEP: z.coerce.number().int().min(1).default(35),
    /** `smtp://user:password@host:port`; without it, mail is written into `REDRESS_DATA/mail`. */
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z.string().default('Complaints <complaints@example.org>'),
    /** `inside`: jobs run in this process. `apart`: a process of its own runs them (`src/worker.ts`). */
    REDRESS_WORKER: z.enum(['inside', 'apart']).default('inside'),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .refine(
    (env) => {
      const named = [env.REDRESS_APP_URL, env.REDRESS_READER_URL, env.REDRESS_WORKER_URL];
      return (
        named.every((url) => url === undefined) ||
        (env.DATABASE_URL !== undefined && !named.includes(undefined))
      );
    },
    {
      message:
        'Set REDRESS_APP_URL, REDRESS_READER_URL and REDRESS_WORKER_URL, beside DATABASE_URL, or none of the three.',
      path: ['REDRESS_APP_URL'],
    },
  )
  .refine(
    (env) =>
      env.REDRESS_BACKUP_HOUR === undefined ||
      (env.REDRESS_BACKUP_PASSPHRASE ?? env.REDRESS_BACKUP_RECIPIENT) !== undefined,
    {
      message: 'A backup is encrypted. Set REDRESS_BACKUP_PASSPHRASE or REDRESS_BACKUP_RECIPIENT as well.',
      path: ['REDRESS_BACKUP_HOUR'],
    },
  )
  .refine((env) => env.NODE_ENV !== 'production' || env.REDRESS_CLOCK_FILE === undefined, {
    message: 'REDRESS_CLOCK_FILE moves the clock and is not allowed in production. Unset it.',
    path: ['REDRESS_CLOCK_FILE'],
  })
  .refine((env) => env.NODE_ENV !== 'production' || !env.REDRESS_DEMO, {
    message:
      'The demonstration is invented people with a password that everybody can read. It is not allowed in production. Unset it.',
    path: ['REDRESS_DEMO'],
  });
export type Env = z.infer<typeof Env>;

/** Whether nobody gets in with a password alone. */
export const needsSecondFactor = ({ REDRESS_SECOND_FACTOR, REDRESS_DEMO }: Env): boolean =>
  (REDRESS_SECOND_FACTOR ?? (REDRESS_DEMO ? 'optional' : 'required')) === 'required';

/** Reads and checks the environment. Throws one plain sentence per wrong variable. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = Env.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable.\n  ${lines.join('\n  ')}`);
}
