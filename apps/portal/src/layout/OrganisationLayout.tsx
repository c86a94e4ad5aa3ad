import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from './NotFoundPage.tsx';
import { NotOpenPage } from './NotOpenPage.tsx';
import { OrganisationContext } from './organisation.ts';
import { PortalFrame } from './PortalFrame.tsx';
import { readOrganisation } from './read-organisation.ts';
import { UnreachedPage } from './UnreachedPage.tsx';
import { WaitingPage } from './WaitingPage.tsx';
import { PortalOrganisationDocument } from '../generated/organisation.ts';

/** Around the pages of one organisation: its name in the header and in the title, its procedure for the pages. */
export function OrganisationLayout() {
  const { organisation: key = '' } = useParams();
  const { data, error, refetch } = useQuery(PortalOrganisationDocument, { variables: { key } });
  const organisation = useMemo(() => readOrganisation(data?.organisation ?? null), [data]);
  if (!data) {
    return (
      <PortalFrame>
        {error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />}
      </PortalFrame>
    );
  }
  if (!organisation || data.organisation?.open !== true) {
    return <PortalFrame>{data.organisation ? <NotOpenPage /> : <NotFoundPage />}</PortalFrame>;
  }
  return (
    <OrganisationContext value={organisation}>
      <PortalFrame>
        <Outlet />
      </PortalFrame>
    </OrganisationContext>
  );
}
