import { useQuery } from '@apollo/client/react';
import { refusal } from '@redress/domain/acts/decide.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState, type SubmitEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { SignatureFields } from '../signature/SignatureFields.tsx';
import { SIGN } from './act.operations.ts';
import { SAID } from './content.operations.ts';
import { useOwnCase } from './own-case.ts';
import { useAct } from './use-act.ts';
import { WhatWasSaid } from './WhatWasSaid.tsx';

/** A complaint that somebody else wrote down: read it, then sign it. */
export default function SignPage() {
  const { facts } = useOwnCase();
  const { data } = useQuery(SAID);
  const { act, pending, errors, errorOf } = useAct(SIGN);
  const [typed, setTyped] = useState({ name: '', declared: false });
  const no = refusal({ type: 'SignComplaint' }, facts);
  const sign = (event: SubmitEvent) => {
    event.preventDefault();
    void act(
      { type: 'SignComplaint', data: { ...typed, how: 'typed name' } },
      (idempotencyKey) => ({ idempotencyKey, input: typed }),
      'sign.done',
    );
  };
  return (
    <Page back={paths.complaint()} failed={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
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
      <form noValidate autoComplete="off" onSubmit={sign}>
        <SignatureFields
          box="name"
          {...typed}
          onChange={(part) => setTyped({ ...typed, ...part })}
          nameError={text(errorOf('name'))}
          declaredError={text(errorOf('declared'))}
        />
        <Button pending={pending} refused={no && inWords(no)}>
          <FormattedMessage id="sign.button" />
        </Button>
      </form>
    </Page>
  );
}

const text = (error: unknown) => (typeof error === 'string' ? error : undefined);
