import { useQuery } from '@apollo/client/react';
import { Outlet, useParams } from 'react-router';
import { paths } from '../paths.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PORTAL_ORGANISATION } from './organisation.operations.ts';
import { OrganisationContext } from './organisation.ts';
import { PortalFrame } from './PortalFrame.tsx';
import { UnreachedPage } from './UnreachedPage.tsx';
import { WaitingPage } from './WaitingPage.tsx';

/** Around the pages of one organisation: its name in the header and in the title. */
export function OrganisationLayout() {
  const { organisation: key = '' } = useParams();
  const { data, error, refetch } = useQuery(PORTAL_ORGANISATION, { variables: { key } });
  const found = data?.organisation;
  if (!data) {
    return (
      <PortalFrame>
        {error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />}
      </PortalFrame>
    );
  }
  if (!found) {
    return (
      <PortalFrame>
        <NotFoundPage />
      </PortalFrame>
    );
  }
  return (
    <OrganisationContext value={{ key: found.key, name: found.name, home: paths.organisation(found.key) }}>
      <PortalFrame>
        <Outlet />
      </PortalFrame>
    </OrganisationContext>
  );
}
