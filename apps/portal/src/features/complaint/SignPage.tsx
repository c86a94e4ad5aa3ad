import { useQuery } from '@apollo/client/react';
import { Button } from '@redress/web/ui/Button.tsx';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { SignDocument } from '../../generated/act.ts';
import { SaidDocument } from '../../generated/content.ts';
import { SignatureFields } from '../signature/SignatureFields.tsx';
import { OwnFormPage } from './OwnFormPage.tsx';
import { useDone } from './use-done.ts';
import { useOwnForm } from './use-own-form.ts';
import { WhatWasSaid } from './WhatWasSaid.tsx';

/** A complaint that somebody else wrote down: read it, then sign it. */
export default function SignPage() {
  const { data } = useQuery(SaidDocument);
  const done = useDone();
  const [typed, setTyped] = useState({ name: '', declared: false });
  const form = useOwnForm({
    type: 'SignComplaint',
    data: { ...typed, how: 'typed name' },
    mutation: SignDocument,
    variables: ({ name, declared }, idempotencyKey) => ({ idempotencyKey, input: { name, declared } }),
    onDone: () => done('sign.done'),
  });
  return (
    <OwnFormPage form={form}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="sign.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="sign.intro" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="sign.wrong" />
      </p>
      {data?.myComplaint && <WhatWasSaid said={data.myComplaint} />}
      <form noValidate autoComplete="off" onSubmit={(event) => void form.submit(event)}>
        <SignatureFields
          box="name"
          {...typed}
          onChange={(part) => setTyped({ ...typed, ...part })}
          nameError={form.errorOf('name')}
          declaredError={form.errorOf('declared')}
        />
        <Button pending={form.pending} refused={form.refused}>
          <FormattedMessage id="sign.button" />
        </Button>
      </form>
    </OwnFormPage>
  );
}
