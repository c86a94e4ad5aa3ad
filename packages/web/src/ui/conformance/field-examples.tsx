import { Checkboxes } from '../Checkboxes.tsx';
import { DateField } from '../DateField.tsx';
import type { DatePart } from '../date-parts.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { Fieldset } from '../Fieldset.tsx';
import { FileField } from '../FileField.tsx';
import { PasswordField } from '../PasswordField.tsx';
import { Radios } from '../Radios.tsx';
import { Select } from '../Select.tsx';
import { TextArea } from '../TextArea.tsx';
import { TextField } from '../TextField.tsx';
import type { Example } from './example.ts';
import type { Options } from './fixtures.ts';
import { checkedValues, choiceItems, fieldWords, legend, legendWords } from './read-options.tsx';

type Affix = { text: string } | undefined;

export const fieldExamples: Record<string, Example> = {
  'error-message': { names: ['default'], draw: (options) => <ErrorMessage>{options.text}</ErrorMessage> },
  fieldset: {
    names: ['default', 'styled as large text', 'as page heading l', 'as page heading without class'],
    draw: (options) => {
      const { label, labelSize, pageHeading } = legend(options.legend);
      return <Fieldset legend={label} legendSize={labelSize} pageHeading={pageHeading} />;
    },
  },
  input: {
    names: [
      'default',
      'with hint text',
      'with error message',
      'with error and hint',
      'with width-2 class',
      'with width-10 class',
      'with label as page heading',
      'with prefix and suffix',
      'with prefix and suffix and error',
    ],
    draw: (options) => (
      <TextField
        {...fieldWords(options)}
        id={options.id}
        name={options.name!}
        width={widthIn(options.classes)}
        prefix={(options.prefix as Affix)?.text}
        suffix={(options.suffix as Affix)?.text}
      />
    ),
  },
  textarea: {
    names: [
      'default',
      'with hint',
      'with error message',
      'with default value',
      'with custom rows',
      'with label as page heading',
    ],
    draw: (options) => <TextArea {...fieldWords(options)} {...area(options)} />,
  },
  'character-count': {
    names: ['default', 'with hint', 'with hint and error', 'with custom rows', 'with label as page heading'],
    draw: (options) => (
      <TextArea {...fieldWords(options)} {...area(options)} limit={options.maxlength as number} />
    ),
  },
  select: {
    names: ['default', 'with hint text and error message', 'with label as page heading'],
    draw: (options) => (
      <Select
        {...fieldWords(options)}
        id={options.id}
        name={options.name!}
        defaultValue={options.items!.find((item) => (item as { selected?: boolean }).selected)?.value}
        items={options.items!.map((item) => ({
          value: String(item!.value),
          text: item!.text!,
          disabled: (item as { disabled?: boolean }).disabled,
        }))}
      />
    ),
  },
  'file-upload': {
    names: ['default', 'with hint text', 'with error message and hint'],
    draw: (options) => <FileField {...fieldWords(options)} id={options.id} name={options.name!} />,
  },
  radios: {
    names: [
      'default',
      'with hint',
      'inline',
      'with a divider',
      'with hints on items',
      'with fieldset and error message',
      'with very long option text',
      'with conditional items',
      'with conditional item checked',
    ],
    draw: (options) => (
      <Radios
        {...legendWords(options)}
        id={options.idPrefix}
        name={options.name!}
        items={choiceItems(options)}
        defaultValue={checkedValues(options)[0]}
        inline={options.classes?.includes('--inline')}
      />
    ),
  },
  checkboxes: {
    names: [
      'with hint',
      'with divider and None',
      'with divider, None and conditional items',
      'with hints on items',
      'with legend as a page heading',
      'with error message',
      'with conditional items',
    ],
    draw: (options) => (
      <Checkboxes
        {...legendWords(options)}
        id={options.idPrefix}
        name={options.name!}
        items={choiceItems(options)}
        defaultValues={checkedValues(options)}
      />
    ),
  },
  'date-input': {
    names: [
      'default',
      'with values and name prefix',
      'with errors only',
      'with error message and hint',
      'with error on day input',
      'with error on year input',
    ],
    draw: (options) => (
      <DateField
        {...legendWords(options)}
        id={options.id!}
        name={options.namePrefix ?? ''}
        defaultValue={{
          day: part(options, 'day').value,
          month: part(options, 'month').value,
          year: part(options, 'year').value,
        }}
        wrong={wrongParts(options)}
      />
    ),
  },
  'password-input': {
    names: ['with hint text', 'with error message', 'with label as page heading'],
    draw: (options) => <PasswordField {...fieldWords(options)} id={options.id} name={options.name!} />,
  },
};

function part(options: Options, name: DatePart) {
  const given = options[name] as { error?: boolean } | undefined;
  const values = options.values as Record<string, string | number> | undefined;
  return { value: String(values?.[`${options.namePrefix}-${name}`] ?? ''), error: given?.error ?? false };
}

// Without a box of its own being named, an error is about all three.
function wrongParts(options: Options) {
  const named = (['day', 'month', 'year'] as const).filter((each) => part(options, each).error);
  return named.length > 0 ? named : undefined;
}

function area(options: Options) {
  const given = { id: options.id, name: options.name!, defaultValue: options.value };
  return options.rows ? { ...given, rows: Number(options.rows) } : given;
}

function widthIn(classes = '') {
  const width = /govuk-input--width-(\d+)/.exec(classes)?.[1];
  return width ? (Number(width) as 2 | 3 | 4 | 5 | 10 | 20 | 30) : undefined;
}
