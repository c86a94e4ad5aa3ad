import type { Command } from '@redress/domain/acts/commands.ts';
import type { Actor } from '@redress/domain/people.ts';
import type { Context } from '../context.ts';
import { clientError } from '../graphql/errors.ts';
import type { Done, NotDone } from './command-result.schema.ts';
import { handle } from '../write/handle.ts';
import type { Answer, Request } from '../write/request.ts';

/** Who asks, as the rules know them, and the organisation they ask it of. */
export interface Asking {
  organisationId: string;
  actor: Actor;
}

/** Whoever is signed in on this surface. Throws `UNAUTHENTICATED` where nobody is. */
export async function whoAsks(context: Context): Promise<Asking> {
  const person = await context.person();
  if (person === undefined) throw clientError('UNAUTHENTICATED', 'signed out');
  const { organisationId, personId, roles } = person;
  // Staff who sit on a panel are panel members there, whatever their roles.
  const actor: Actor =
    context.surface === 'panel' ? { kind: 'panel', personId } : { kind: 'staff', personId, roles };
  return { organisationId, actor };
}

/** The party whose case this session opened, and the case. Throws `UNAUTHENTICATED` where the session has ended. */
export async function whoseCase(context: Context): Promise<Asking & { caseId: string }> {
  const complainant = await context.complainant();
  if (complainant === undefined) throw clientError('UNAUTHENTICATED', 'signed out of the complaint');
  const { organisationId, caseId } = complainant;
  return { organisationId, caseId, actor: { kind: 'complainant', party: 'complainant' } };
}

/** Gives one command through the one write path. */
export async function giveCommand(
  { deps }: Context,
  asking: Asking & { caseId?: string },
  command: Command,
  idempotencyKey: string,
  procedureKey?: string,
): Promise<(Done & { answer: Answer }) | NotDone> {
  const request: Request = {
    ...asking,
    command,
    idempotencyKey,
    ...(procedureKey === undefined ? {} : { procedureKey }),
  };
  const handled = await handle(deps, request);
  switch (handled.kind) {
    case 'done':
      return { caseId: handled.caseId, seq: handled.seq, answer: handled.answer };
    case 'refused':
      return { refusals: handled.refusals };
    case 'conflict':
      throw clientError('CONFLICT', 'complaint changed');
  }
}
