import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { redirectFor } from '@redress/domain/acts/intake/redirect.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../../paths.ts';
import { complaintOf } from './draft.ts';
import { signposts } from './form-pages.ts';
import type { Form } from './use-form.ts';

/** Somebody else should know of this at once; the complaint goes on. */
export function AlsoNotice({ form }: { form: Form }) {
  return (
    <>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="form.also" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="form.also.intro" />
      </p>
      {signposts(form.procedure, form.draft).map(({ key, label, target }) => (
        <InsetText key={key}>
          <p className="govuk-body govuk-!-font-weight-bold">{label}</p>
          <p className="govuk-body govuk-!-margin-bottom-0">{target}</p>
        </InsetText>
      ))}
      <p className="govuk-body">
        <AppLink className="govuk-link" href={paths.help()}>
          <FormattedMessage id="organisation.danger.more" />
        </AppLink>
      </p>
    </>
  );
}

/** This procedure is not for this person or this matter: says where to go instead, and how to come back. */
export function ElsewhereNotice({ form }: { form: Form }) {
  const { draft, procedure, facts, organisation } = form;
  const way = redirectFor(facts, complaintOf(draft, procedure));
  const where = way && 'audience' in way.when ? 'audience' : 'topics';
  return (
    <>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="form.elsewhere" />
      </h1>
      <p className="govuk-body">{way && <PolicyText>{way.label}</PolicyText>}</p>
      <InsetText>{way && <PolicyText>{way.target}</PolicyText>}</InsetText>
      <p className="govuk-body">
        <FormattedMessage id="form.elsewhere.change" />
      </p>
      <p className="govuk-body">
        <AppLink className="govuk-link" href={paths.question(organisation.key, where)}>
          <FormattedMessage id="form.elsewhere.back" />
        </AppLink>
      </p>
      <p className="govuk-body">
        <AppLink className="govuk-link" href={paths.help()}>
          <FormattedMessage id="organisation.danger.more" />
        </AppLink>
      </p>
    </>
  );
}
