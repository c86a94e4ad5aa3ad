import { classNames } from './class-names.ts';
import type { FieldWords } from './field.ts';
import { OptionalWords } from './OptionalWords.tsx';

type LabelProps = Pick<FieldWords, 'label' | 'labelSize' | 'pageHeading' | 'optional'> & {
  htmlFor: string;
  className?: string;
};

export function Label(props: LabelProps) {
  const label = (
    <label
      className={classNames(
        'govuk-label',
        props.labelSize && `govuk-label--${props.labelSize}`,
        props.className,
      )}
      htmlFor={props.htmlFor}
    >
      <OptionalWords optional={props.optional}>{props.label}</OptionalWords>
    </label>
  );
  return props.pageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
