import { useState, type InputHTMLAttributes } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { Label } from './Label.tsx';

type PasswordFieldProps = FieldWords & { name: string; id?: string } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'id' | 'name' | 'type'
  >;

/** A secret that can be shown while typing. Pasting is allowed. Give `autoComplete="off"` on a shared computer. */
export function PasswordField({
  label,
  labelSize,
  pageHeading,
  hint,
  error,
  optional,
  className,
  ...input
}: PasswordFieldProps) {
  const say = useWords();
  const [shown, setShown] = useState(false);
  const id = input.id ?? input.name;
  return (
    <FormGroup error={error} className="govuk-password-input">
      <Label htmlFor={id} label={label} labelSize={labelSize} pageHeading={pageHeading} optional={optional} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
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
          aria-describedby={describedBy(id, { hint, error })}
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
    </FormGroup>
  );
}
