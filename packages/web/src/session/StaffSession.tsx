import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  enterCode,
  enterRecoveryCode,
  findPerson,
  signIn,
  signOut,
  type SignInAnswer,
  type StaffPerson,
} from './staff-auth.ts';

export type StaffSession = {
  /** `checking` until the server has said who the cookie belongs to. */
  state: 'checking' | 'out' | 'in';
  person?: StaffPerson;
  signIn: (email: string, password: string) => Promise<SignInAnswer>;
  enterCode: (code: string) => Promise<SignInAnswer>;
  enterRecoveryCode: (code: string) => Promise<SignInAnswer>;
  signOut: () => Promise<void>;
  /** The server no longer knows the session: ask to sign in again. */
  lost: () => void;
};

const Session = createContext<StaffSession | undefined>(undefined);

/** Who is signed in, for console and panel. `forget` empties what the app has read (its Apollo store) on signing out. */
export function StaffSessionProvider({
  forget,
  children,
}: {
  forget: () => Promise<unknown>;
  children: ReactNode;
}) {
  const [known, setKnown] = useState<{ person?: StaffPerson }>();
  useEffect(() => void findPerson().then((person) => setKnown({ person })), []);
  const session = useMemo<StaffSession>(() => {
    const keep = (answer: SignInAnswer) => {
      if (answer.step === 'in') setKnown({ person: answer.person });
      return answer;
    };
    return {
      state: known === undefined ? 'checking' : known.person ? 'in' : 'out',
      person: known?.person,
      signIn: async (email, password) => keep(await signIn(email, password)),
      enterCode: async (code) => keep(await enterCode(code)),
      enterRecoveryCode: async (code) => keep(await enterRecoveryCode(code)),
      signOut: async () => {
        await signOut();
        setKnown({});
        await forget();
      },
      lost: () => setKnown({}),
    };
  }, [known, forget]);
  return <Session.Provider value={session}>{children}</Session.Provider>;
}

export function useStaffSession(): StaffSession {
  const session = useContext(Session);
  if (!session) throw new Error('useStaffSession needs a StaffSessionProvider above it.');
  return session;
}
