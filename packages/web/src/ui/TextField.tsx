import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { apart, describedBy, type FieldWords } from './field.ts';
import { WordedGroup } from './WordedGroup.tsx';

type TextFieldProps = FieldWords & {
  name: string;
  /** Defaults to the name; the error summary links to it. */
  id?: string;
  /** In characters, when the answer has a known length; else the field is as wide as the column. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  prefix?: ReactNode;
  suffix?: ReactNode;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'prefix' | 'width' | 'id' | 'name'>;

/** One line of text. Takes every attribute of an input: `value` and `onChange`, or `defaultValue`, `autoComplete`, `inputMode`. */
export function TextField({ width, prefix, suffix, className, ...given }: TextFieldProps) {
  const { words, attributes: input } = apart(given);
  const { error } = words;
  const id = input.id ?? input.name;
  const box = (
    <input
      type="text"
      {...input}
      id={id}
      className={classNames(
        'govuk-input',
        className,
        width && `govuk-input--width-${width}`,
        error && 'govuk-input--error',
      )}
      aria-describedby={describedBy(id, words, input['aria-describedby'])}
    />
  );
  return (
    <WordedGroup id={id} words={words}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix side="prefix">{prefix}</Affix>}
          {box}
          {suffix && <Affix side="suffix">{suffix}</Affix>}
        </div>
      ) : (
        box
      )}
    </WordedGroup>
  );
}

function Affix(props: { side: 'prefix' | 'suffix'; children: ReactNode }) {
  return (
    <div className={`govuk-input__${props.side}`} aria-hidden="true">
      {props.children}
    </div>
  );
}
