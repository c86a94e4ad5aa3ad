import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { useWords } from '@redress/web/words/use-words.ts';
import { FormattedMessage } from 'react-intl';
import { Page } from './Page.tsx';

/** What a page shows could not be fetched: says why, and offers to try again. */
export function UnreachedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const say = useWords();
  const wordsFor = useProblemWords();
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="broken.heading" />
      </h1>
      <p className="govuk-body" role="alert">
        {wordsFor(error)}
      </p>
      <Button type="button" onClick={retry}>
        {say('web.tryAgain')}
      </Button>
    </Page>
  );
}
