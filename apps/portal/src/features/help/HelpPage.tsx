import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

/** Whom to call, who can help with a complaint, what to do without the key, how to get away. */
export default function HelpPage() {
  return (
    <Page before back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="help.heading" />
      </h1>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="help.danger" />
      </h2>
      <Paragraph id="help.999" />
      <Paragraph id="help.18000" />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="help.talk" />
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {(['help.childline', 'help.nspcc', 'help.abuse', 'help.samaritans'] as const).map((id) => (
          <li key={id}>
            <FormattedMessage id={id} />
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="help.form" />
      </h2>
      <Paragraph id="help.form.write" />
      <Paragraph id="help.form.words" />
      <h2 className="govuk-heading-m" id="lost">
        <FormattedMessage id="help.lost" />
      </h2>
      <Paragraph id="help.lost.body" />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="help.leave" />
      </h2>
      <Paragraph id="help.leave.body" />
    </Page>
  );
}

function Paragraph({
  id,
}: {
  id:
    | 'help.999'
    | 'help.18000'
    | 'help.form.write'
    | 'help.form.words'
    | 'help.lost.body'
    | 'help.leave.body';
}) {
  return (
    <p className="govuk-body">
      <FormattedMessage id={id} />
    </p>
  );
}
