import { ButtonLink } from '@redress/web/ui/ButtonLink.tsx';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { useThisOrganisation } from '../../layout/organisation.ts';
import { paths } from '../../paths.ts';
import { AboutThePolicy } from './AboutThePolicy.tsx';
import { DangerNotice } from './DangerNotice.tsx';

/** An organisation's first page: what happens, how long it takes, who gets to know, and the other ways to complain. */
export default function OrganisationPage() {
  const organisation = useThisOrganisation();
  const { key, name, procedure } = organisation;
  return (
    <Page back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="organisation.heading" values={{ organisation: <bdi>{name}</bdi> }} />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="organisation.intro" />
      </p>
      <DangerNotice words={procedure.safeguarding?.words} />
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <FormattedMessage id="organisation.time" />
        </li>
        {procedure.intake.anonymous.accepted && (
          <li>
            <FormattedMessage id="organisation.anonymous" />
          </li>
        )}
        <li>
          <FormattedMessage id="organisation.shared" />
        </li>
      </ul>
      <ButtonLink start href={paths.question(key, 'start')}>
        <FormattedMessage id="organisation.start" />
      </ButtonLink>
      <p className="govuk-body">
        <FormattedMessage id="start.already" />{' '}
        <AppLink className="govuk-link" href={paths.open()}>
          <FormattedMessage id="start.open" />
        </AppLink>
      </p>
      <AboutThePolicy organisation={organisation} />
    </Page>
  );
}
