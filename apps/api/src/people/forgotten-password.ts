/** "I have forgotten my password": a mail with a link, and a new password for whoever opens it. */
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { outline } from '../log.ts';
import type { AccountFault } from './account-fault.ts';
import { tellAccount } from './account-mail.ts';
import { findLink, isNewPassword, useUp } from './one-time-link.ts';
import { passwordFault } from './password-fault.ts';
import { dayOf } from './signed-in.ts';

export const Forgotten = z.object({ email: z.string().trim().max(200) });
export const NewPassword = z.object({ code: z.string().max(100), password: z.string().max(200) });

/**
 * Sees to the mail after the answer has gone: so the answer comes as soon, and says the same, whether or not anybody signs in with this address.
 * Nobody's letter box is filled: for each address there is one mail in two minutes.
 */
export function forgotten(deps: Deps, { email }: z.infer<typeof Forgotten>): void {
  queueMail(deps, email.toLowerCase()).catch((error: unknown) =>
    deps.log.warn({ error: outline(error) }, 'a link for a new password could not be queued'),
  );
}

async function queueMail({ database: { prisma }, tries, now }: Deps, email: string): Promise<void> {
  const user = await prisma.user.findUnique({ where: { email }, include: { person: true } });
  if (!user?.person || hasLeft(user.person, now())) return;
  if (await tries.firstUse('password mail', email, '')) await tellAccount(prisma, user.id, 'forgotten');
}

const hasLeft = ({ leftOn }: { leftOn: Date | null }, now: Date): boolean =>
  leftOn !== null && leftOn < dayOf(now);

/** Takes the new password of whoever has the link. Every session of theirs ends, by the database, with the old one. `link`: it works no more. */
export async function chooseNewPassword(
  deps: Deps,
  { code, password }: z.infer<typeof NewPassword>,
): Promise<'done' | 'link' | AccountFault> {
  const user = await whose(deps, code);
  if (user === undefined) return 'link';
  const answer = await passwordFault(password, [user.name, user.email]);
  if (answer !== undefined) return { field: 'password', answer };
  const hash = await deps.hashing.hash(password, 'signing in');
  if (!(await useUp(deps, code))) return 'link';
  await deps.database.prisma.$transaction(async (transaction) => {
    await transaction.account.updateMany({
      where: { userId: user.id, providerId: 'credential' },
      data: { password: hash, updatedAt: deps.machineNow() },
    });
    // whoever stood between the two steps of a sign-in began it with the old password
    await transaction.verification.deleteMany({ where: { value: user.id } });
    await tellAccount(transaction, user.id, 'password changed');
  });
  return 'done';
}

async function whose(
  deps: Deps,
  code: string,
): Promise<{ id: string; name: string; email: string } | undefined> {
  const link = await findLink(deps, code);
  if (link === undefined || !isNewPassword(link.purpose) || !('personId' in link)) return undefined;
  const { organisationId, personId: id } = link;
  const person = await deps.database.prisma.person.findUnique({
    where: { organisationId_id: { organisationId, id } },
    include: { user: true },
  });
  return person?.user && !hasLeft(person, deps.now()) ? person.user : undefined;
}
