import { errorsIn, codesIn } from './error-codes.ts';

// PostgreSQL: class 08 (connection), 25006 (a replica took over), 53 (out of disk, memory, connections), 57P01 to 57P03 (ending, starting).
const ofPostgres = /^(08...|25006|53...|57P0[123])$/;

// The socket; what a missing socket file and an unknown host look like is told apart by `syscall` below.
const ofSocket = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

// Prisma: cannot reach, timed out, closed, no connection in time, no transaction in time, too many connections.
const ofPrisma = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);

// What Prisma's adapter makes of a socket's error, whose own code it drops.
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

// What `pg` and its pool throw without a code.
const ofPool =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** Whether a failure means that the database is out of reach for the moment: the same request may go well in a few seconds. */
export function isUnavailable(error: unknown): boolean {
  return (
    codesIn(error).some((code) => ofPostgres.test(code) || ofSocket.has(code) || ofPrisma.has(code)) ||
    errorsIn(error).some(
      ({ message, syscall, kind }) =>
        syscall === 'connect' ||
        syscall === 'getaddrinfo' ||
        (typeof kind === 'string' && kinds.has(kind)) ||
        (typeof message === 'string' && ofPool.test(message)),
    )
  );
}
