import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../../paths.ts';

/** For somebody who is in danger now: the first thing after the heading, before anything is asked. `words` are the procedure's own. */
export function DangerNotice({ words }: { words?: string }) {
  return (
    <section className="redress-danger" aria-labelledby="danger">
      <h2 className="govuk-heading-m" id="danger">
        <FormattedMessage id="organisation.danger" />
      </h2>
      <p className="govuk-body">
        {words === undefined ? (
          <FormattedMessage id="organisation.danger.call" />
        ) : (
          <PolicyText>{words}</PolicyText>
        )}
      </p>
      <p className="govuk-body">
        <FormattedMessage id="organisation.danger.quiet" />
      </p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        <AppLink className="govuk-link" href={paths.help()}>
          <FormattedMessage id="organisation.danger.more" />
        </AppLink>
      </p>
    </section>
  );
}
