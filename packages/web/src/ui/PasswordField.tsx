import { useState, type InputHTMLAttributes } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { apart, describedBy, type FieldWords } from './field.ts';
import { WordedGroup } from './WordedGroup.tsx';

type PasswordFieldProps = FieldWords & { name: string; id?: string } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'id' | 'name' | 'type'
  >;

/** A secret that can be shown while typing. Pasting is allowed. Give `autoComplete="off"` on a shared computer. */
export function PasswordField({ className, ...given }: PasswordFieldProps) {
  const say = useWords();
  const [shown, setShown] = useState(false);
  const { words, attributes: input } = apart(given);
  const { error } = words;
  const id = input.id ?? input.name;
  return (
    <WordedGroup id={id} words={words} className="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          autoComplete="current-password"
          {...input}
          id={id}
          type={shown ? 'text' : 'password'}
          spellCheck="false"
          autoCapitalize="none"
          className={classNames(
            'govuk-input govuk-password-input__input',
            className,
            error && 'govuk-input--error',
          )}
          aria-describedby={describedBy(id, words)}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          aria-label={say(shown ? 'web.password.hideLong' : 'web.password.showLong')}
          onClick={() => setShown(!shown)}
        >
          {say(shown ? 'web.password.hide' : 'web.password.show')}
        </button>
      </div>
      <div className="govuk-password-input__sr-status govuk-visually-hidden" aria-live="polite">
        {shown ? say('web.password.shown') : ''}
      </div>
    </WordedGroup>
  );
}
