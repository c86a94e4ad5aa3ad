import type { WebWordId } from '../words/words.en.ts';

export type StaffPerson = {
  id: string;
  name: string;
  email: string;
  /** Their second step is missing, and this installation asks for one: nothing opens before. */
  mustAddFactor?: boolean;
};

export type SignInAnswer =
  | { step: 'in'; person: StaffPerson }
  | { step: 'code' }
  | { step: 'refused'; words: WebWordId };

type Body = Record<string, unknown>;

/** Signs in with an e-mail address and a password. `code` means: now ask for the six digits of the authenticator. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await post('/auth/sign-in/email', { email, password });
  if ('refused' in answer)
    return { step: 'refused', words: answer.refused === 401 ? 'web.signIn.wrong' : wordsFor(answer.refused) };
  return answer.body.twoFactorRedirect ? { step: 'code' } : signedIn();
}

/** Second step: the six digits that the authenticator shows now. */
export async function enterCode(code: string): Promise<SignInAnswer> {
  const answer = await post('/auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') });
  if ('refused' in answer)
    return {
      step: 'refused',
      words: answer.refused === 401 ? 'web.signIn.wrongCode' : wordsFor(answer.refused),
    };
  return signedIn();
}

/** Second step without the telephone: one of the codes that were kept for that. */
export async function enterRecoveryCode(code: string): Promise<SignInAnswer> {
  const answer = await post('/auth/two-factor/verify-backup-code', { code });
  if ('refused' in answer)
    return {
      step: 'refused',
      words: answer.refused === 401 ? 'web.signIn.wrongRecovery' : wordsFor(answer.refused),
    };
  return signedIn();
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {});
}

/** Who is signed in on this browser, by its cookie. Undefined when nobody is, or the service cannot be reached. */
export async function findPerson(): Promise<StaffPerson | undefined> {
  try {
    const response = await fetch('/auth/get-session', { credentials: 'same-origin' });
    if (!response.ok) return undefined;
    const session = (await response.json()) as {
      user: StaffPerson & { twoFactorEnabled?: boolean };
    } | null;
    if (!session || session.user.twoFactorEnabled === true) return session?.user;
    return { ...session.user, mustAddFactor: await factorRequired() };
  } catch {
    return undefined;
  }
}

// Where nothing answers, nobody is held up by it: the server lets nobody further than it may.
async function factorRequired(): Promise<boolean> {
  try {
    const response = await fetch('/auth/rules', { credentials: 'same-origin' });
    const rules: { secondFactor: string } = await response.json();
    return rules.secondFactor === 'required';
  } catch {
    return false;
  }
}

async function signedIn(): Promise<SignInAnswer> {
  const person = await findPerson();
  return person ? { step: 'in', person } : { step: 'refused', words: 'web.refusal.notReached' };
}

async function post(path: string, body: Body): Promise<{ body: Body } | { refused: number }> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? { body: ((await response.json()) ?? {}) as Body } : { refused: response.status };
  } catch {
    return { refused: 0 };
  }
}

// 0 stands for a connection that broke.
function wordsFor(status: number): WebWordId {
  if (status === 0) return 'web.refusal.notReached';
  if (status === 429) return 'web.refusal.tooMany';
  if (status >= 500) return 'web.refusal.broken';
  return 'web.signIn.wrong';
}
