import { useWords } from '@redress/web/words/use-words.ts';
import { Page } from './Page.tsx';

/** While a page or what it shows is on its way. */
export function WaitingPage() {
  const say = useWords();
  return (
    <Page>
      <p className="govuk-body" role="status">
        {say('web.loading')}
      </p>
    </Page>
  );
}
