import { codesIn } from './error-codes.ts';

/** Unique violation, serialization failure, deadlock: somebody else was first, and looking again shows what they did. */
const codes = new Set(['23505', '40001', '40P01', 'P2002', 'P2034']);

/** Whether a database error means that trying again may go well. */
export const isConflict = (error: unknown): boolean => codesIn(error).some((code) => codes.has(code));
