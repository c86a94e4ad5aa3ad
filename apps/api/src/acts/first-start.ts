/** From nothing to the first administrator: a code that is printed once, and the person who brings it. */
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { makeLink } from '../people/one-time-link.ts';
import { enterByLink, type Entered } from './enter-by-link.ts';

/** The code for whoever opens the console first; undefined where anybody can sign in already. */
export async function firstStartCode(
  deps: Pick<Deps, 'database' | 'machineNow' | 'randomBytes'>,
): Promise<string | undefined> {
  return (await deps.database.prisma.user.count()) > 0
    ? undefined
    : makeLink(deps, { purpose: 'first start' });
}

/** What the first page asks for. */
export const FirstStart = z.object({
  code: z.string().max(100),
  name: z.string().trim().max(200),
  email: z.string().trim().max(200),
  password: z.string().max(200),
  organisation: z.string().trim().max(200),
  key: z.string().trim().max(80),
});

/** Makes the first administrator and the organisation they will set up. Nothing of it stays where one of the two cannot be made. */
export const beginInstallation = (deps: Deps, sent: z.infer<typeof FirstStart>): Promise<Entered> => {
  const { code, name, email, password, organisation, key } = sent;
  return enterByLink(deps, {
    code,
    account: { name, email, password },
    organisationId: deps.newId(),
    commandFor: (accountId) =>
      organisationCommand('FoundOrganisation', {
        key,
        name: organisation,
        administrator: { name, email, accountId },
      }),
  });
};
