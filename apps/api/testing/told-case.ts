import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import type { Actor } from '@redress/domain/people.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { handle } from '../src/write/handle.ts';
import type { Done, Handled, Request } from '../src/write/request.ts';
import type { TestDeps } from './deps.ts';
import { anOrganisation, join, publish, type Somebody } from './organisation.ts';

/** An organisation that runs one of the published procedures, with nobody in it yet. */
export async function anOrganisationUnder(deps: TestDeps, procedure: string): Promise<string> {
  const { id } = await anOrganisation(deps);
  await publish(deps, id, publishedProcedure(procedure));
  return id;
}

/** Somebody without an account, who holds roles from the first of January 2020 on. */
export async function aMember(
  deps: TestDeps,
  organisationId: string,
  {
    name = 'Some Body',
    kind = 'staff',
    roles = [],
    email,
  }: Partial<Pick<Somebody, 'name' | 'kind' | 'roles'>> & { email?: string | undefined } = {},
): Promise<string> {
  const [userId, at] = [deps.newId(), deps.now()];
  if (email !== undefined)
    await deps.database.prisma.user.create({
      data: { id: userId, name, email, createdAt: at, updatedAt: at },
    });
  return join(deps, organisationId, {
    name,
    kind,
    roles,
    ...(email !== undefined && { accountId: userId }),
  });
}

export const complainant: Actor = { kind: 'complainant', party: 'complainant' };
export const staff = (personId: string): Actor => ({ kind: 'staff', personId, roles: [] });
export const panelist = (personId: string): Actor => ({ kind: 'panel', personId });

/** Gives commands to the cases of one organisation, each with an idempotency key of its own. */
export function teller(deps: TestDeps, organisationId: string) {
  const ask = <T extends CommandType>(
    actor: Actor,
    type: T,
    data: CommandData[T],
    { caseId, key = deps.newId() }: { caseId?: string; key?: string } = {},
  ): Promise<Handled> => {
    const request: Request = {
      organisationId,
      actor,
      command: { type, data } as Command,
      idempotencyKey: key,
    };
    return handle(deps, caseId === undefined ? request : { ...request, caseId });
  };
  return {
    ask,
    /** As `ask`; a refusal throws, so that a test cannot pass by accident. */
    async tell<T extends CommandType>(
      caseId: string | undefined,
      actor: Actor,
      type: T,
      data: CommandData[T],
    ): Promise<Done> {
      const handled = await ask(actor, type, data, caseId === undefined ? {} : { caseId });
      if (handled.kind === 'done') return handled;
      throw new Error(`${type}: ${JSON.stringify(handled)}`);
    },
  };
}
