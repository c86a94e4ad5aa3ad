import { Checkboxes } from '@redress/web/ui/Checkboxes.tsx';
import { TextField } from '@redress/web/ui/TextField.tsx';
import { useIntl } from 'react-intl';

type SignatureFieldsProps = {
  /** Id of the box for the name. */
  box: string;
  name: string;
  declared: boolean;
  onChange: (part: { name?: string; declared?: boolean }) => void;
  nameError?: string;
  declaredError?: string;
};

/** A typed name and the words “this is my complaint”: together they are a signature. */
export function SignatureFields(props: SignatureFieldsProps) {
  const intl = useIntl();
  return (
    <>
      <TextField
        name={props.box}
        label={intl.formatMessage({ id: 'sign.name' })}
        labelSize="s"
        hint={intl.formatMessage({ id: 'sign.name.hint' })}
        value={props.name}
        error={props.nameError}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onChange({ name: event.target.value })}
      />
      <Checkboxes
        name="declared"
        label={intl.formatMessage({ id: 'sign.legend' })}
        labelSize="s"
        items={[{ value: 'yes', text: intl.formatMessage({ id: 'sign.declare' }) }]}
        values={props.declared ? ['yes'] : []}
        error={props.declaredError}
        onChange={(chosen) => props.onChange({ declared: chosen.includes('yes') })}
      />
    </>
  );
}
