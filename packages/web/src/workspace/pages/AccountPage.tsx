import { useStaffSession } from '../../session/StaffSession.tsx';
import { useWords } from '../../words/use-words.ts';
import { Definitions } from '../Definitions.tsx';
import { SectionCard } from '../SectionCard.tsx';
import { Page } from './Page.tsx';

/** Who the system takes you for. */
export default function AccountPage() {
  const say = useWords();
  const { person } = useStaffSession();
  const heading = say('web.account.heading');
  return (
    <Page title={heading} browserTitle={heading}>
      <SectionCard title={say('web.shell.signedInAs')}>
        <Definitions
          rows={[
            { term: say('web.account.name'), value: person?.name },
            { term: say('web.account.email'), value: person?.email },
          ]}
        />
      </SectionCard>
    </Page>
  );
}
