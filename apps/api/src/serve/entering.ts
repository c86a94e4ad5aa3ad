/** The ways in for somebody who cannot sign in: the first start, an invitation, a forgotten password. Each counts a try before it looks at a code. */
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { needsSecondFactor } from '../env.ts';
import type { Entered } from '../acts/enter-by-link.ts';
import { beginInstallation, FirstStart } from '../acts/first-start.ts';
import { findInvited, join, Join } from '../acts/invitations.ts';
import { chooseNewPassword, Forgotten, forgotten, NewPassword } from '../people/forgotten-password.ts';
import { answerInWords, plainly } from '../words/answer-in-words.ts';
import { inWords } from '../words/in-words.ts';

const forgottenPath = '/auth/forgotten';

export interface Entering {
  status: number;
  body: object;
}

type Way = (deps: Deps, sent: unknown) => Promise<Entering>;

/** By what follows `/auth`. */
export const waysIn: Readonly<Record<string, Way>> = {
  '/auth/first-start': (deps, sent) => entered(FirstStart, sent, (read) => beginInstallation(deps, read)),
  '/auth/join': (deps, sent) => entered(Join, sent, (read) => join(deps, read)),
  '/auth/invited': async (deps, sent) => {
    const read = z.object({ code: Join.shape.code }).safeParse(sent);
    const invited = read.success ? await findInvited(deps, read.data.code) : undefined;
    if (invited === undefined) return gone;
    const { name, email, organisation } = invited;
    return { status: 200, body: { name, email, organisation } };
  },
  [forgottenPath]: (deps, sent) =>
    entered(Forgotten, sent, async (read) => {
      forgotten(deps, read);
      return 'done';
    }),
  '/auth/new-password': (deps, sent) => entered(NewPassword, sent, (read) => chooseNewPassword(deps, read)),
};

/** Nothing can be shown there that is right: every try counts. */
export const givesTryBack = (path: string): boolean => path !== forgottenPath;

/** What everybody may know before they sign in. */
export const rules = ({ env }: Pick<Deps, 'env'>): Entering => ({
  status: 200,
  body: { secondFactor: needsSecondFactor(env) ? 'required' : 'optional' },
});

const gone = { status: 404, body: { message: plainly('link used up') } };

async function entered<Sent>(
  schema: z.ZodType<Sent>,
  sent: unknown,
  enter: (read: Sent) => Promise<Entered>,
): Promise<Entering> {
  const read = schema.safeParse(sent);
  if (!read.success) {
    const field = read.error.issues[0]?.path[0];
    return { status: 400, body: { field, message: plainly('not understood') } };
  }
  const how = await enter(read.data);
  if (how === 'done') return { status: 200, body: {} };
  if (how === 'link') return gone;
  if ('answer' in how) return { status: 400, body: { field: how.field, message: answerInWords(how.answer) } };
  const [first] = how.refusals;
  return first === undefined ? gone : { status: 400, body: { field: first.field, message: inWords(first) } };
}
