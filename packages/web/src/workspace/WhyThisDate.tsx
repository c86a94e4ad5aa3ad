import { useWords } from '../words/use-words.ts';

/** “How this date was worked out”: closed until asked for, one line for each step. */
export function WhyThisDate({ why }: { why: readonly string[] }) {
  const say = useWords();
  return (
    <details className="workspace-why">
      <summary>{say('web.date.why')}</summary>
      <ol>
        {why.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
