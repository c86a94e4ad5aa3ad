import { useQuery } from '@apollo/client/react';
import { letterAsTold } from '@redress/domain/letters/letter-document.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { LetterText } from './LetterText.tsx';
import { LettersDocument } from '../../generated/content.ts';

/** One letter, as it was sent. It never changes. */
export default function LetterPage() {
  const { number } = useParams();
  const { data, error, refetch } = useQuery(LettersDocument);
  if (!data) return error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />;
  const letter = data.letters.toReversed()[Number(number) - 1];
  return (
    <Page back={paths.complaint()}>
      {letter ? (
        <>
          <LetterText letter={letterAsTold(letter.document)} />
          <Button type="button" look="secondary" className="redress-no-print" onClick={() => window.print()}>
            <FormattedMessage id="letter.print" />
          </Button>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">
            <FormattedMessage id="letter.heading" />
          </h1>
          <p className="govuk-body">
            <FormattedMessage id="letter.missing" />
          </p>
        </>
      )}
    </Page>
  );
}
