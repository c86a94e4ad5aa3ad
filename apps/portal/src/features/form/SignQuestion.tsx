import { FormattedMessage } from 'react-intl';
import { SignatureFields } from '../signature/SignatureFields.tsx';
import { wrongWith, type PageProblem } from './page-problems.ts';
import type { Form } from './use-form.ts';

/** The signature, where the policy wants one: a typed name and one's word. */
export function SignQuestion({ form, wrong }: { form: Form; wrong: readonly PageProblem[] }) {
  return (
    <>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="form.sign" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="form.sign.why" />
      </p>
      <SignatureFields
        box="signature"
        name={form.draft.name}
        declared={form.draft.declared}
        onChange={form.change}
        nameError={wrongWith(wrong, 'signature')}
        declaredError={wrongWith(wrong, 'declared')}
      />
    </>
  );
}
