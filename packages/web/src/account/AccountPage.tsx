import { useStaffSession } from '../session/StaffSession.tsx';
import { useWords } from '../words/use-words.ts';
import { Definitions } from '../workspace/Definitions.tsx';
import { LoadingBlock } from '../workspace/LoadingBlock.tsx';
import { Page } from '../workspace/pages/Page.tsx';
import { ProblemBanner } from '../workspace/ProblemBanner.tsx';
import { SectionCard } from '../workspace/SectionCard.tsx';
import { DevicesSection } from './DevicesSection.tsx';
import { FactorSection } from './FactorSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { useAccount } from './use-account.ts';
import { useAccountWords } from './use-account-words.ts';

/** Who the system takes you for, how you get in, and where you are signed in. */
export default function AccountPage() {
  const say = useAccountWords();
  const shared = useWords();
  const { person } = useStaffSession();
  const { account, reload } = useAccount();
  const heading = shared('web.account.heading');
  return (
    <Page title={heading} browserTitle={heading} about={say('account.about')}>
      <SectionCard title={shared('web.shell.signedInAs')}>
        <Definitions
          rows={[
            { term: shared('web.account.name'), value: person?.name },
            { term: shared('web.account.email'), value: person?.email },
          ]}
        />
      </SectionCard>
      <PasswordSection onChanged={reload} />
      {account === undefined && <LoadingBlock lines={4} />}
      {account === 'not reached' && (
        <ProblemBanner onRetry={() => void reload()}>{say('account.notReached')}</ProblemBanner>
      )}
      {typeof account === 'object' && (
        <>
          <FactorSection recoveryCodes={account.recoveryCodes} onChanged={reload} />
          <DevicesSection devices={account.devices} onChanged={reload} />
        </>
      )}
    </Page>
  );
}
