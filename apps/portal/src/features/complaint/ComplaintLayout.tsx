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
import { TrackDocument, type TrackQuery } from '../../generated/track.ts';

/** Around the pages of the complaint this tab has opened, with the procedure that it started under. Without a session: to number and key. */
export default function ComplaintLayout() {
  const session = useKept(portalSession);
  const { own, organisation, ended, unknown, failed, retry } = useOpened(session !== undefined);
  if (ended) return <Navigate replace to={paths.open()} state={{ ended: true }} />;
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
  const waiting: ReactNode = failed ? <UnreachedPage error={failed} retry={retry} /> : <WaitingPage />;
  return <PortalFrame>{unknown ? <NotFoundPage /> : waiting}</PortalFrame>;
}

/** The complaint of this session and the version of the procedure it runs under. */
function useOpened(inSession: boolean) {
  const { data, error, refetch } = useQuery(TrackDocument, inSession ? {} : skipToken);
  const tracked = data?.track;
  const procedure = useQuery(
    PortalOrganisationDocument,
    tracked ? { variables: versionOf(tracked) } : skipToken,
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
  return {
    own,
    organisation,
    ended: !inSession || (data !== undefined && !tracked),
    /** It was found, and its procedure was not. */
    unknown: procedure.data !== undefined,
    failed: error ?? procedure.error,
    retry: () => void (error ? refetch() : procedure.refetch()),
  };
}

const versionOf = (tracked: NonNullable<TrackQuery['track']>) => ({
  key: tracked.organisationKey,
  procedure: tracked.procedureKey,
  version: tracked.procedureVersion,
});
