import type { ChoiceItem } from '@redress/web/ui/choice-item.ts';
import { Radios } from '@redress/web/ui/Radios.tsx';
import { useIntl, type IntlShape } from 'react-intl';
import { NONE } from './draft.ts';
import type { Choosing } from './form-pages.ts';
import type { Form } from './use-form.ts';

type One = Exclude<Choosing, 'topics' | 'about'>;

/** A question with one answer out of a few. */
export function ChoiceQuestion({ form, question, error }: { form: Form; question: One; error?: string }) {
  const intl = useIntl();
  const { draft, procedure, change } = form;
  const value = draft[question];
  return (
    <Radios
      name={question}
      pageHeading
      labelSize="l"
      label={intl.formatMessage({ id: `form.${question}` })}
      hint={hintFor(question, procedure, intl)}
      items={ITEMS[question](intl, procedure)}
      value={typeof value === 'boolean' ? String(value) : value}
      error={error}
      onChange={(chosen) =>
        change(question === 'anonymous' ? { anonymous: chosen === 'true' } : { [question]: chosen })
      }
    />
  );
}

const hintFor = (question: One, { intake }: Form['procedure'], intl: IntlShape) => {
  if (question === 'audience') return intl.formatMessage({ id: 'form.audience.hint' });
  return question === 'anonymous' ? intake.anonymous.limit : undefined;
};

type Items = (intl: IntlShape, procedure: Form['procedure']) => readonly ChoiceItem[];

const ITEMS: Readonly<Record<One, Items>> = {
  kind: (intl) =>
    (['complaint', 'concern'] as const).map((value) => ({
      value,
      text: intl.formatMessage({ id: `form.kind.${value}` }),
      hint: intl.formatMessage({ id: `form.kind.${value}.hint` }),
    })),
  audience: (intl, { eligibility }) => [
    ...eligibility.audiences.map(({ key, label }) => ({ value: key, text: label })),
    { divider: intl.formatMessage({ id: 'web.or' }) },
    { value: NONE, text: intl.formatMessage({ id: 'form.audience.none' }) },
  ],
  onBehalf: (intl, { intake }) => [
    { value: 'self', text: intl.formatMessage({ id: 'form.onBehalf.self' }) },
    {
      value: 'someone else',
      text: intl.formatMessage({ id: 'form.onBehalf.someone else' }),
      hint: intl.formatMessage({ id: 'form.onBehalf.someone else.hint' }),
    },
    ...(intake.onBehalf.organisations
      ? [{ value: 'organisation', text: intl.formatMessage({ id: 'form.onBehalf.organisation' }) }]
      : []),
  ],
  scribe: (intl) =>
    (['none', 'third party'] as const).map((value) => ({
      value,
      text: intl.formatMessage({ id: `form.scribe.${value}` }),
    })),
  site: (intl, { sites }) => [
    ...sites.map(({ key, name }) => ({ value: key, text: name })),
    { divider: intl.formatMessage({ id: 'web.or' }) },
    { value: NONE, text: intl.formatMessage({ id: 'form.site.none' }) },
  ],
  anonymous: (intl) => [
    {
      value: 'false',
      text: intl.formatMessage({ id: 'form.anonymous.no' }),
      hint: intl.formatMessage({ id: 'form.anonymous.no.hint' }),
    },
    { value: 'true', text: intl.formatMessage({ id: 'form.anonymous.yes' }) },
  ],
};
