import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { TextSize } from './field.ts';

type FieldsetProps = {
  legend: ReactNode;
  legendSize?: TextSize;
  pageHeading?: boolean;
  describedBy?: string;
  role?: 'group';
  children?: ReactNode;
};

/** Questions that belong together, under one legend. */
export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset" role={props.role} aria-describedby={props.describedBy}>
      <legend
        className={classNames(
          'govuk-fieldset__legend',
          props.legendSize && `govuk-fieldset__legend--${props.legendSize}`,
        )}
      >
        {props.pageHeading ? <h1 className="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
      </legend>
      {props.children}
    </fieldset>
  );
}
