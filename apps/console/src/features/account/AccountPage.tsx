import { useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useIntl } from 'react-intl';
import { Page } from '../../layout/Page.tsx';

/** Who the system takes you for. */
export default function AccountPage() {
  const intl = useIntl();
  const { person } = useStaffSession();
  const heading = intl.formatMessage({ id: 'account.heading' });
  return (
    <Page title={heading} browserTitle={heading}>
      <SectionCard title={intl.formatMessage({ id: 'account.signedInAs' })}>
        <Definitions
          rows={[
            { term: intl.formatMessage({ id: 'account.name' }), value: person?.name },
            { term: intl.formatMessage({ id: 'account.email' }), value: person?.email },
          ]}
        />
      </SectionCard>
    </Page>
  );
}
