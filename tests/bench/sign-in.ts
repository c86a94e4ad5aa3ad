import { demoPassword } from '@redress/api/src/demo/organisations.ts';
import type { Stand } from './stand.ts';

export type SignedIn = { cookie: string; token: string; personId: string };

/** Signs a member of staff of the demo in, as the console does. */
export const signIn = async ({ console, owner }: Stand, email: string): Promise<SignedIn> => {
  const response = await fetch(`${console}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: console },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  if (!response.ok || cookie === '') throw new Error(`The demo's sign-in was refused: ${response.status}.`);
  const token = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)).split('.')[0] ?? '';
  const { rows } = await owner.query<{ id: string }>(
    'select p.id from person p join auth_user u on u.id = p.user_id where u.email = $1',
    [email],
  );
  return { cookie, token, personId: rows[0]?.id ?? '' };
};
