import { useWords } from '../words/use-words.ts';
import { Details } from './Details.tsx';

/** “How this date was worked out”, one line for each step. */
export function WhyThisDate({ why }: { why: readonly string[] }) {
  const say = useWords();
  const [only] = why;
  return (
    <Details summary={say('web.date.why')}>
      {why.length === 1 ? (
        only
      ) : (
        <ol className="govuk-list redress-why">
          {why.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      )}
    </Details>
  );
}
