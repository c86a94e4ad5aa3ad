import { useQuery } from '@apollo/client/react';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { DangerNotice } from '../organisation/DangerNotice.tsx';
import { OrganisationsDocument, type OrganisationsQuery } from '../../generated/organisations.ts';

/** The first page where one address serves several organisations: which one is it about? */
export default function StartPage() {
  const { data, error, refetch } = useQuery(OrganisationsDocument);
  if (error && !data) return <UnreachedPage error={error} retry={() => void refetch()} />;
  if (!data) return <WaitingPage />;
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="start.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="start.intro" />
      </p>
      <Organisations organisations={data.organisations} />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="start.already" />
      </h2>
      <p className="govuk-body">
        <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.open()}>
          <FormattedMessage id="start.open" />
        </AppLink>{' '}
        <FormattedMessage id="start.open.hint" />
      </p>
      <DangerNotice />
    </Page>
  );
}

/** Each organisation that takes complaints here. */
function Organisations({ organisations }: Pick<OrganisationsQuery, 'organisations'>) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="start.which" />
      </h2>
      {organisations.length === 0 && (
        <p className="govuk-body">
          <FormattedMessage id="start.none" />
        </p>
      )}
      <ul className="redress-choices">
        {organisations.map(({ key, name }) => (
          <li key={key}>
            <AppLink className="govuk-link govuk-link--no-visited-state" href={paths.organisation(key)}>
              <bdi>{name}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
