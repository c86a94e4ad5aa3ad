import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { longestText } from '@redress/domain/acts/checks.ts';
import { addDays, londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { IntakeField } from '@redress/domain/procedure/intake.ts';
import { Checkboxes } from '@redress/web/ui/Checkboxes.tsx';
import { DateField } from '@redress/web/ui/DateField.tsx';
import type { FieldWords } from '@redress/web/ui/field.ts';
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
  const hint = hintOf(field, intl, addDays(londonDate(now), -20));
  const words = {
    label: <PolicyText>{field.label}</PolicyText>,
    hint: hint && <PolicyText>{hint}</PolicyText>,
    optional: field.need === 'optional',
    error,
    ...(alone ? { pageHeading: true, labelSize: 'l' as const } : { labelSize: 's' as const }),
  };
  switch (field.kind) {
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
    case 'choices':
      return <ChosenAnswer field={field} words={words} typed={typed} onType={onType} />;
    default:
      return <TypedAnswer field={field} words={words} typed={typed} onType={onType} />;
  }
}

type AnswerProps = Pick<FieldQuestionProps, 'field' | 'typed' | 'onType'> & { words: FieldWords };

/** An answer out of the policy's own list: one of it, or any. */
function ChosenAnswer({ field, words, typed, onType }: AnswerProps) {
  const items = (field.options ?? []).map(({ key, label }) => ({
    value: key,
    text: <PolicyText>{label}</PolicyText>,
  }));
  if (field.kind === 'choice')
    return <Radios {...words} name={field.key} items={items} value={typed || undefined} onChange={onType} />;
  return (
    <Checkboxes
      {...words}
      name={field.key}
      items={items}
      values={typed === '' ? [] : typed.split(',')}
      onChange={(chosen) => onType(chosen.join(','))}
    />
  );
}

/** An answer that is typed: a text, or one line of it. */
function TypedAnswer({ field, words, typed, onType }: AnswerProps) {
  // No suggestions from what somebody else typed on this device, and none left for the next one.
  const box = { ...words, name: field.key, value: typed, autoComplete: 'off' };
  const type = (event: { target: { value: string } }) => onType(event.target.value);
  switch (field.kind) {
    case 'text':
    case 'files':
      return <TextArea {...box} rows={8} onChange={type} {...nearLimit(typed)} />;
    case 'address':
      return <TextArea {...box} rows={3} onChange={type} />;
    case 'time':
      return <TextField {...box} width={5} onChange={type} />;
    case 'phone':
      return <TextField {...box} type="tel" width={20} onChange={type} />;
    case 'email':
      return <TextField {...box} type="email" spellCheck={false} autoCapitalize="none" onChange={type} />;
    default:
      return <TextField {...box} spellCheck={false} onChange={type} />;
  }
}

// The limit is far away for almost everybody: say nothing of it until it comes near.
const nearLimit = (typed: string) => (typed.length > longestText * 0.8 ? { limit: longestText } : {});
