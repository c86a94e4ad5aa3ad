import { ApolloProvider } from '@apollo/client/react';
import { createApolloClient } from '@redress/web/apollo/client.ts';
import { forgetEverything } from '@redress/web/session/kept.ts';
import { StaffSessionProvider, useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { SignInPage } from '@redress/web/workspace/SignInPage.tsx';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { forgetReadingMarks } from '../features/papers/reading-marks.ts';

let lost = () => {};

// What has no id of its own is known by these, so that two pages asking for different parts of it share one record.
const typePolicies = {
  Bundle: { keyFields: ['caseId'] },
  Hearing: { keyFields: ['caseId'] },
  Viewer: { keyFields: ['personId'] },
};

const apollo = createApolloClient({ onSignedOut: () => lost(), cache: { typePolicies } });

async function forget() {
  forgetEverything();
  forgetReadingMarks();
  await apollo.clearStore();
}

/** Shows the app to those who are signed in and the sign-in page, at the same address, to everybody else. */
export function SignedIn({ children }: { children: ReactNode }) {
  return (
    <StaffSessionProvider forget={forget}>
      <ApolloProvider client={apollo}>
        <Gate>{children}</Gate>
      </ApolloProvider>
    </StaffSessionProvider>
  );
}

function Gate({ children }: { children: ReactNode }) {
  const session = useStaffSession();
  const intl = useIntl();
  useEffect(() => {
    lost = session.lost;
  }, [session]);
  if (session.state === 'checking') return <LoadingBlock />;
  if (session.state === 'out') return <SignInPage app={intl.formatMessage({ id: 'app.name' })} />;
  return children;
}
