import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { classNames } from './class-names.ts';
import { noDate, type DatePart, type DateParts } from './date-parts.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { OptionalWords } from './OptionalWords.tsx';

type DateFieldProps = FieldWords & {
  id: string;
  /** Prefix of the boxes' names: `name-day`, `name-month`, `name-year`. Defaults to the id. */
  name?: string;
  value?: DateParts;
  defaultValue?: DateParts;
  onChange?: (parts: DateParts) => void;
  /** The boxes to mark when there is an error; all of them unless told. */
  wrong?: readonly DatePart[];
  /** A birthday: lets the browser fill it in. */
  birthday?: boolean;
};

const boxes = { day: 2, month: 2, year: 4 } as const satisfies Record<DatePart, number>;

/** A date in three boxes. An error summary links to `<id>-day`. */
export function DateField(props: DateFieldProps) {
  const { id, hint, error } = props;
  const [inner, setInner] = useState(props.defaultValue ?? noDate);
  const parts = props.value ?? inner;
  const set = (part: DatePart, typed: string) => {
    const next = { ...parts, [part]: typed };
    setInner(next);
    props.onChange?.(next);
  };
  return (
    <FormGroup error={error}>
      <Fieldset
        legend={<OptionalWords optional={props.optional}>{props.label}</OptionalWords>}
        legendSize={props.labelSize}
        pageHeading={props.pageHeading}
        describedBy={describedBy(id, props)}
        role="group"
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="govuk-date-input" id={id}>
          {(['day', 'month', 'year'] as const).map((part) => (
            <DateBox
              key={part}
              id={`${id}-${part}`}
              name={[props.name ?? id, part].filter(Boolean).join('-')}
              part={part}
              typed={parts[part]}
              onType={(typed) => set(part, typed)}
              wrong={props.wrong ? props.wrong.includes(part) : Boolean(error)}
              autoComplete={props.birthday ? `bday-${part}` : undefined}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

type DateBoxProps = {
  id: string;
  name: string;
  part: DatePart;
  typed: string;
  onType: (typed: string) => void;
  wrong: boolean;
  autoComplete?: string;
};

function DateBox(props: DateBoxProps) {
  const say = useWords();
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={props.id}>
          {say(`web.${props.part}`)}
        </label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            `govuk-input--width-${boxes[props.part]}`,
            props.wrong && 'govuk-input--error',
          )}
          id={props.id}
          name={props.name}
          type="text"
          inputMode="numeric"
          value={props.typed}
          onChange={(event) => props.onType(event.target.value)}
          autoComplete={props.autoComplete}
        />
      </div>
    </div>
  );
}
