import { useState, type ChangeEvent, type TextareaHTMLAttributes } from 'react';
import { CharactersLeft } from './CharactersLeft.tsx';
import { classNames } from './class-names.ts';
import { apart, describedBy, type FieldWords } from './field.ts';
import { WordedGroup } from './WordedGroup.tsx';

type TextAreaProps = FieldWords & {
  name: string;
  id?: string;
  /** Counts characters for the writer. Going over is said, never cut off: the server refuses what is too long. */
  limit?: number;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'maxLength'>;

/** Several lines of text, with a count of what is left when there is a limit. */
export function TextArea({ limit, className, onChange, ...given }: TextAreaProps) {
  const { words, attributes: area } = apart(given);
  const { error } = words;
  const id = area.id ?? area.name;
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''));
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  return (
    <WordedGroup id={id} words={words} className={limit ? 'govuk-character-count' : undefined}>
      <textarea
        rows={5}
        {...area}
        id={id}
        onChange={change}
        className={classNames('govuk-textarea', className, error && 'govuk-textarea--error')}
        aria-describedby={describedBy(id, words, limit ? `${id}-info` : undefined)}
      />
      {limit && <CharactersLeft id={`${id}-info`} limit={limit} typed={String(area.value ?? typed)} />}
    </WordedGroup>
  );
}
