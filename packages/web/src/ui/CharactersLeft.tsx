import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';

/** The count under a text area: seen at once, spoken only when the writer pauses, so that it does not talk over typing. */
export function CharactersLeft(props: { id: string; limit: number; typed: string }) {
  const say = useWords();
  const left = props.limit - props.typed.length;
  const count = left < 0 ? say('web.characters.over', { over: -left }) : say('web.characters.left', { left });
  const spoken = useSettled(count);
  const started = props.typed.length > 0;
  return (
    <>
      <div
        id={props.id}
        className={classNames(
          'govuk-hint govuk-character-count__message',
          started && 'govuk-visually-hidden',
        )}
      >
        {say('web.characters.limit', { limit: props.limit })}
      </div>
      {started && (
        <>
          <div
            className={classNames(
              'govuk-character-count__message',
              left < 0 ? 'govuk-error-message' : 'govuk-hint',
            )}
            aria-hidden="true"
          >
            {count}
          </div>
          <div className="govuk-visually-hidden" aria-live="polite">
            {spoken}
          </div>
        </>
      )}
    </>
  );
}

const PAUSE = 1000; // ms, as govuk-frontend waits

function useSettled(text: string) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
