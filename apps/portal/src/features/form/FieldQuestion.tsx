import { longestText } from '@redress/domain/acts/checks.ts';
import { addDays, londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { Checkboxes } from '@redress/web/ui/Checkboxes.tsx';
import { DateField } from '@redress/web/ui/DateField.tsx';
import { Radios } from '@redress/web/ui/Radios.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { TextField } from '@redress/web/ui/TextField.tsx';
import { useIntl } from 'react-intl';
import { dateAnswer, datePartsOfAnswer } from './date-answer.ts';
import { hintOf } from './field-hint.ts';

type FieldQuestionProps = {
  field: IntakeField;
  /** The only question of its page. */
  alone: boolean;
  typed: string;
  onType: (typed: string) => void;
  error?: string;
  now: Instant;
};

/** One question of the policy's own form, by the kind of its answer. */
export function FieldQuestion({ field, alone, typed, onType, error, now }: FieldQuestionProps) {
  const intl = useIntl();
  const words = {
    label: field.label,
    hint: hintOf(field, intl, addDays(londonDate(now), -20)),
    optional: field.need === 'optional',
    error,
    ...(alone ? { pageHeading: true, labelSize: 'l' as const } : { labelSize: 's' as const }),
  };
  // No suggestions from what somebody else typed on this device, and none left for the next one.
  const box = { ...words, name: field.key, value: typed, autoComplete: 'off' };
  const options = (field.options ?? []).map(({ key, label }) => ({ value: key, text: label }));
  const type = (event: { target: { value: string } }) => onType(event.target.value);
  switch (field.kind) {
    case 'text':
    case 'files':
      return <TextArea {...box} rows={8} onChange={type} {...nearLimit(typed)} />;
    case 'address':
      return <TextArea {...box} rows={3} onChange={type} />;
    case 'date':
      return (
        <DateField
          {...words}
          id={field.key}
          value={datePartsOfAnswer(typed)}
          onChange={(parts) => onType(dateAnswer(parts))}
        />
      );
    case 'choice':
      return (
        <Radios {...words} name={field.key} items={options} value={typed || undefined} onChange={onType} />
      );
    case 'choices':
      return (
        <Checkboxes
          {...words}
          name={field.key}
          items={options}
          values={typed === '' ? [] : typed.split(',')}
          onChange={(chosen) => onType(chosen.join(','))}
        />
      );
    case 'time':
      return <TextField {...box} width={5} onChange={type} />;
    case 'phone':
      return <TextField {...box} type="tel" width={20} onChange={type} />;
    case 'email':
      return <TextField {...box} type="email" spellCheck={false} autoCapitalize="none" onChange={type} />;
    case 'name':
    case 'line':
      return <TextField {...box} spellCheck={false} onChange={type} />;
  }
}

// The limit is far away for almost everybody: say nothing of it until it comes near.
const nearLimit = (typed: string) => (typed.length > longestText * 0.8 ? { limit: longestText } : {});
