import { waysOn } from '@redress/domain/clocks/ways-on.ts';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { NextStageForm } from './NextStageForm.tsx';
import { useOwnCase } from './own-case.ts';

/** Going on to another stage, such as an appeal, as far as the procedure has a way there now. */
export default function NextStagePage() {
  const { stage: to } = useParams();
  const { facts } = useOwnCase();
  const way = waysOn(facts).find((candidate) => candidate.to === to);
  if (way) return <NextStageForm way={way} />;
  return (
    <Page back={paths.complaint()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="complaint.do.RequestNextStage" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="next.missing" />
      </p>
    </Page>
  );
}
