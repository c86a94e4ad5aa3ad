import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Answer } from '../words/answer-in-words.ts';
import { passwordFault } from './password-fault.ts';

/** Why there can be no account, and at which field. */
export interface AccountFault {
  field: 'name' | 'email' | 'password';
  answer: Answer;
}

/** What is wrong with what somebody wants to sign in with; undefined where nothing is. */
export async function accountFault(
  { database }: Pick<Deps, 'database'>,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<AccountFault | undefined> {
  if (name === '') return { field: 'name', answer: { code: 'name missing', values: {} } };
  if (!z.email().safeParse(email).success)
    return { field: 'email', answer: { code: 'no mail address', values: {} } };
  const known = await database.prisma.user.count({ where: { email: email.toLowerCase() } });
  if (known > 0) return { field: 'email', answer: { code: 'mail address taken', values: {} } };
  const answer = await passwordFault(password, [name, email]);
  return answer === undefined ? undefined : { field: 'password', answer };
}
