import { choiceId, type ChoiceItem } from './choice-item.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { describedBy, type FieldWords } from './field.ts';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Hint } from './Hint.tsx';
import { OptionalWords } from './OptionalWords.tsx';

export type ChoiceGroupProps = FieldWords & {
  kind: 'radios' | 'checkboxes';
  name: string;
  id?: string;
  items: readonly ChoiceItem[];
  small?: boolean;
  inline?: boolean;
  chosen: readonly string[];
  onChoose: (item: ChoiceItem & { value: string }, checked: boolean) => void;
};

/** What Radios and Checkboxes share: legend, hint, error and the list of answers. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { kind, name, hint, error } = props;
  const id = props.id ?? name;
  return (
    <FormGroup error={error}>
      <Fieldset
        legend={<OptionalWords optional={props.optional}>{props.label}</OptionalWords>}
        legendSize={props.labelSize}
        pageHeading={props.pageHeading}
        describedBy={describedBy(id, props)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div
          className={classNames(
            `govuk-${kind}`,
            props.small && `govuk-${kind}--small`,
            props.inline && `govuk-${kind}--inline`,
          )}
        >
          {props.items.map((item, index) => (
            <Item key={choiceId(id, item, index)} id={choiceId(id, item, index)} item={item} group={props} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

type ItemProps = { id: string; item: ChoiceItem; group: ChoiceGroupProps };

/** One answer, or what stands between two. */
function Item({ id, item, group: { kind, name, chosen, onChoose } }: ItemProps) {
  if ('divider' in item) return <div className={`govuk-${kind}__divider`}>{item.divider}</div>;
  return (
    <ChoiceRow
      kind={kind}
      id={id}
      name={name}
      item={item}
      checked={chosen.includes(item.value)}
      onChoose={(checked) => onChoose(item, checked)}
    />
  );
}
