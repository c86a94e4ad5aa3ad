import type { InMemoryCacheConfig } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { createApolloClient } from '../apollo/client.ts';
import { MissingFactorPage, waysIn } from '../entering/ways-in.tsx';
import { forgetEverything } from '../session/kept-in-tab.ts';
import { StaffSessionProvider, useStaffSession } from '../session/StaffSession.tsx';
import { LoadingBlock } from './LoadingBlock.tsx';
import { SignInPage } from './SignInPage.tsx';

type Options = {
  cache?: InMemoryCacheConfig;
  /** What the app itself keeps in memory and must forget when somebody signs out. */
  alsoForget?: () => void;
};

/**
 * Makes the gate of an app of staff or panel: it shows the app to those who are signed in and the sign-in page, at the same address, to everybody
 * else. Call it once, outside any component: it holds the app's connection.
 */
export function staffOnly({ cache, alsoForget }: Options) {
  let lost = () => {};
  const apollo = createApolloClient({ onSignedOut: () => lost(), ...(cache && { cache }) });

  async function forget() {
    forgetEverything();
    alsoForget?.();
    await apollo.clearStore();
  }

  function Gate({ children }: { children: ReactNode }) {
    const session = useStaffSession();
    const intl = useIntl();
    useEffect(() => {
      lost = session.lost;
    }, [session]);
    const WayIn = waysIn[window.location.pathname];
    if (WayIn) return <Suspense fallback={<LoadingBlock />}>{<WayIn />}</Suspense>;
    if (session.state === 'checking') return <LoadingBlock />;
    if (session.state === 'out') return <SignInPage app={intl.formatMessage({ id: 'app.name' })} />;
    if (session.person?.mustAddFactor === true)
      return <Suspense fallback={<LoadingBlock />}>{<MissingFactorPage />}</Suspense>;
    return children;
  }

  return function SignedIn({ children }: { children: ReactNode }) {
    return (
      <StaffSessionProvider forget={forget}>
        <ApolloProvider client={apollo}>
          <Gate>{children}</Gate>
        </ApolloProvider>
      </StaffSessionProvider>
    );
  };
}
