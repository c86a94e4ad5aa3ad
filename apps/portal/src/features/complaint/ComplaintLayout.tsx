import { skipToken, useQuery } from '@apollo/client/react';
import { portalSession } from '@redress/web/session/portal-session.ts';
import { useKept } from '@redress/web/session/kept-in-tab.ts';
import { useMemo, type ReactNode } from 'react';
import { Navigate, Outlet } from 'react-router';
import { NotFoundPage } from '../../layout/NotFoundPage.tsx';
import { OrganisationContext } from '../../layout/organisation.ts';
import { PortalFrame } from '../../layout/PortalFrame.tsx';
import { readOrganisation } from '../../layout/read-organisation.ts';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { caseFacts } from './case-facts.ts';
import { OwnCaseContext } from './own-case.ts';
import '../../pages.css';
import { PortalOrganisationDocument } from '../../generated/organisation.ts';
import { TrackDocument } from '../../generated/track.ts';

/** Around the pages of the complaint this tab has opened, with the procedure that it started under. Without a session: to number and key. */
export default function ComplaintLayout() {
  const session = useKept(portalSession);
  const { data, error, refetch } = useQuery(TrackDocument, session ? {} : skipToken);
  const tracked = data?.track;
  const procedure = useQuery(
    PortalOrganisationDocument,
    tracked
      ? {
          variables: {
            key: tracked.organisationKey,
            procedure: tracked.procedureKey,
            version: tracked.procedureVersion,
          },
        }
      : skipToken,
  );
  const organisation = useMemo(
    () => readOrganisation(procedure.data?.organisation ?? null),
    [procedure.data],
  );
  const own = useMemo(
    () =>
      tracked &&
      organisation && { tracked, facts: caseFacts(tracked, organisation), refresh: () => refetch() },
    [tracked, organisation, refetch],
  );

  if (!session || (data && !tracked)) return <Navigate replace to={paths.open()} state={{ ended: true }} />;
  const failed = error ?? procedure.error;
  if (own && organisation) {
    return (
      <OrganisationContext value={organisation}>
        <OwnCaseContext value={own}>
          <PortalFrame>
            <Outlet />
          </PortalFrame>
        </OwnCaseContext>
      </OrganisationContext>
    );
  }
  const again = () => void (error ? refetch() : procedure.refetch());
  const waiting: ReactNode = failed ? <UnreachedPage error={failed} retry={again} /> : <WaitingPage />;
  return <PortalFrame>{procedure.data ? <NotFoundPage /> : waiting}</PortalFrame>;
}
