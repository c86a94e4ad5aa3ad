import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { StaffSessionProvider, useStaffSession } from '../session/StaffSession.tsx';
import { SignInPage } from './SignInPage.tsx';
import { WorkspaceProvider } from './WorkspaceProvider.tsx';

const person = { id: '1', name: 'Robin Example', email: 'robin@example.org' };

type Script = Record<string, () => Response>;

/** better-auth's endpoints, each with the answer it gives now. */
function auth(script: Script) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push({ path, body: init?.body ? JSON.parse(init.body as string) : undefined });
    const answer = script[path];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return asked;
}

function Gate() {
  const session = useStaffSession();
  return session.state === 'in' ? <p>Hello {session.person?.name}</p> : <SignInPage app="Redress" />;
}

async function open() {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  render(
    <WithWords>
      <WorkspaceProvider>
        <StaffSessionProvider forget={async () => {}}>
          <Gate />
        </StaffSessionProvider>
      </WorkspaceProvider>
    </WithWords>,
  );
  await userEvent.type(screen.getByLabelText('Work e-mail address'), 'robin@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse');
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('SignInPage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('lets in whoever knows the password', async () => {
    let signedIn = false;
    const asked = auth({
      '/auth/get-session': () => Response.json(signedIn ? { user: person } : null),
      '/auth/sign-in/email': () => {
        signedIn = true;
        return Response.json({ user: person });
      },
    });
    await open();
    await press('Sign in');
    await screen.findByText('Hello Robin Example');
    expect(asked[1]).toEqual({
      path: '/auth/sign-in/email',
      body: { email: 'robin@example.org', password: 'correct horse' },
    });
  });

  it('asks for a code where the account has an authenticator, and takes it with a space', async () => {
    let signedIn = false;
    const asked = auth({
      '/auth/get-session': () => Response.json(signedIn ? { user: person } : null),
      '/auth/sign-in/email': () => Response.json({ twoFactorRedirect: true }),
      '/auth/two-factor/verify-totp': () => {
        signedIn = true;
        return Response.json({});
      },
    });
    await open();
    await press('Sign in');
    await userEvent.type(await screen.findByLabelText('Six-digit code'), '123 456');
    await press('Continue');
    await screen.findByText('Hello Robin Example');
    expect(asked.find(({ path }) => path.endsWith('totp'))?.body).toEqual({ code: '123456' });
  });

  it('takes a recovery code from whoever has lost the telephone, and goes back', async () => {
    let signedIn = false;
    const asked = auth({
      '/auth/get-session': () => Response.json(signedIn ? { user: person } : null),
      '/auth/sign-in/email': () => Response.json({ twoFactorRedirect: true }),
      '/auth/two-factor/verify-backup-code': () => {
        const sent = asked.at(-1)?.body as { code: string } | undefined;
        if (sent?.code === 'wrong') return new Response('{}', { status: 401 });
        signedIn = true;
        return Response.json({});
      },
    });
    await open();
    await press('Sign in');
    await screen.findByLabelText('Six-digit code');
    await press('I do not have my telephone');
    await userEvent.type(screen.getByLabelText('Recovery code'), 'wrong');
    await press('Continue');
    await screen.findByText(/used already/);
    await press('I have my telephone after all');
    expect(screen.queryByText(/used already/)).toBeNull();
    await press('I do not have my telephone');
    await userEvent.type(screen.getByLabelText('Recovery code'), '7k3m-q9xt-2v8n');
    await press('Continue');
    await screen.findByText('Hello Robin Example');
  });

  it('leads whoever has forgotten their password to a page that says nothing of anybody', async () => {
    auth({ '/auth/get-session': () => Response.json(null) });
    await open();
    const link = screen.getByRole('link', { name: 'I have forgotten my password' });
    expect(link.getAttribute('href')).toBe('/forgotten');
  });

  it.each([
    [() => new Response('{}', { status: 401 }), /e-mail address or the password is not right/],
    [() => new Response('{}', { status: 429 }), /too many tries/],
    [() => new Response('{}', { status: 500 }), /went wrong on our side/],
  ])('says in plain words why not, and keeps what was typed (%#)', async (answer, words) => {
    auth({ '/auth/get-session': () => Response.json(null), '/auth/sign-in/email': answer });
    await open();
    await press('Sign in');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    await waitFor(() => expect(document.activeElement).toBe(alert));
    expect(screen.getByLabelText<HTMLInputElement>('Work e-mail address').value).toBe('robin@example.org');
  });

  it('says that the service could not be reached', async () => {
    auth({ '/auth/get-session': () => Response.json(null) });
    await open();
    await press('Sign in');
    expect((await screen.findByRole('alert')).textContent).toContain('could not reach');
  });
});
