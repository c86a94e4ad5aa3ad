import type { Context } from '../context.ts';
import type { NotDone } from '../graphql/command-result.schema.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface Opened {
  sessionToken: string;
  organisationKey: string;
}
export async function openCase(
  _context: Context,
  _trackingNumber: string,
  _accessKey: string,
): Promise<Opened | NotDone> {
  return waits();
}
