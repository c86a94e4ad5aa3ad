import { useWords } from '../../words/use-words.ts';
import { ProblemBanner } from '../ProblemBanner.tsx';
import { Page } from './Page.tsx';

/** A page that could not be drawn or loaded. */
export default function BrokenPage() {
  const say = useWords();
  const heading = say('web.broken.heading');
  return (
    <Page title={heading} browserTitle={heading}>
      <ProblemBanner onRetry={() => window.location.reload()}>{say('web.broken.body')}</ProblemBanner>
    </Page>
  );
}
